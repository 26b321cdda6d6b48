/** The way back: tasks for day 30, 60 and 90, each with somebody who does it and the day it is due. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { Task } from '@/lib/incident/incident.ts';
import { type Proposed, proposedTasks } from '@/lib/incident/report/recovery.ts';
import { date } from '@/lib/incident/report/words.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now, playbook } from '../../state.ts';
import { draft, idOf, settle } from '../drafts.ts';
import { lead, refusals } from '../lead.ts';

const days = [30, 60, 90] as const;
const at = 'tasks';

const titleOf = (role: Task['role']): string =>
  role === null ? '' : (playbook.value?.playbook.stakeholders.find((one) => one.role === role)?.title ?? role);

export function Tasks({ incident }: { readonly incident: IncidentView }) {
  const book = playbook.value?.playbook;
  const there = new Set(incident.tasks.map(({ title }) => title));
  const proposed =
    book === undefined ? [] : proposedTasks(book, incident.worst).filter(({ title }) => !there.has(title));
  return (
    <div class="stack">
      {days.map((after) => {
        const those = incident.tasks.filter((one) => one.after === after);
        if (those.length === 0) return null;
        return (
          <div key={after}>
            <h4 class="minor">
              {t('incident.task.dayAt', {
                day: count(after),
                date: date(those[0]?.due ?? '', book?.hours.zone ?? 'UTC'),
              })}
            </h4>
            <ul>
              {those.map((task) => (
                <li key={task.id} class="step">
                  <Line incident={incident} task={task} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {proposed.length > 0 && (
        <details open={incident.tasks.length === 0}>
          <summary>{t('incident.task.proposed', { count: count(proposed.length) })}</summary>
          <ul>
            {proposed.map((one) => (
              <li key={`${one.after} ${one.title}`} class="step">
                <div>
                  {one.title}
                  <br />
                  <small>{t('incident.task.dayBy', { day: count(one.after), role: titleOf(one.role) })}</small>
                </div>
                <Take incident={incident} one={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Add incident={incident} />
      <Refused why={refusals.value.get(at)} />
    </div>
  );
}

function Take({ incident: { key }, one }: { readonly incident: IncidentView; readonly one: Proposed }) {
  const id = idOf(key, `task ${one.after} ${one.title}`);
  const take = () => lead({ kind: 'task', key, task: id, ...one, owner: '', done: false, withdrawn: false }, at);
  return (
    <button
      type="button"
      class="button"
      aria-label={t('incident.task.takeThis', { task: one.title })}
      onClick={() => void take()}
    >
      {t('incident.task.take')}
    </button>
  );
}

function Line({ incident: { key }, task }: { readonly incident: IncidentView; readonly task: Task }) {
  const { id, title, role, owner, after, due, done } = task;
  const change = (part: { readonly done?: boolean; readonly withdrawn?: boolean; readonly owner?: string }) =>
    void lead(
      { kind: 'task', key, task: id, title, role, owner, after, done: done !== null, withdrawn: false, ...part },
      at,
    );
  const who = useSignal<string | null>(null);
  const late = done === null && Date.parse(due) < now.value;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={done !== null}
          onChange={(event) => change({ done: event.currentTarget.checked })}
        />
        <span>
          {title}
          {late && (
            <>
              {' '}
              <b class="late">{t('incident.task.overdue')}</b>
            </>
          )}
          <br />
          <small>
            {done === null ? (
              titleOf(role)
            ) : (
              <Said text={t('incident.task.doneBy', { who: slot('who') })} parts={{ who: <bdi>{done.by}</bdi> }} />
            )}
          </small>
        </span>
      </label>
      <div class="row">
        <input
          class="small-field"
          aria-label={t('incident.task.whoDoes', { task: title })}
          placeholder={t('incident.task.who')}
          maxLength={200}
          value={who.value ?? owner}
          onInput={(event) => (who.value = event.currentTarget.value)}
          onChange={(event) => {
            change({ owner: event.currentTarget.value.trim() });
            who.value = null;
          }}
        />
        <button
          type="button"
          class="link"
          aria-label={t('incident.task.takeOutThis', { task: title })}
          onClick={() => change({ withdrawn: true })}
        >
          {t('incident.task.takeOut')}
        </button>
      </div>
    </>
  );
}

function Add({ incident: { key } }: { readonly incident: IncidentView }) {
  const title = draft(key, 'task');
  const after = useSignal<30 | 60 | 90>(30);
  const role = useSignal<string>('');
  const people = playbook.value?.playbook.stakeholders ?? [];
  const add = async () => {
    if (title.value.trim() === '') return;
    const chosen = people.find((one) => one.role === role.value)?.role ?? null;
    const task = { task: idOf(key, 'task'), title: title.value.trim(), role: chosen, after: after.value };
    if (await lead({ kind: 'task', key, ...task, owner: '', done: false, withdrawn: false }, at)) settle(key, 'task');
  };
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span>{t('incident.task.another')}</span>
        <input maxLength={200} value={title.value} onInput={(event) => (title.value = event.currentTarget.value)} />
      </label>
      <div class="row">
        <label class="inline">
          <small>{t('incident.task.due')}</small>
          <select
            value={after.value}
            onChange={({ currentTarget: { value } }) => {
              after.value = days.find((one) => String(one) === value) ?? 30;
            }}
          >
            {days.map((one) => (
              <option key={one} value={one}>
                {count(one)}
              </option>
            ))}
          </select>
        </label>
        <label class="inline grow">
          <small>{t('incident.task.by')}</small>
          <select value={role.value} onChange={({ currentTarget: { value } }) => (role.value = value)}>
            <option value="">{t('incident.task.nobody')}</option>
            {[...new Map(people.map((one) => [one.role, one.title]))].map(([id, called]) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" disabled={title.value.trim() === ''}>
          {t('incident.task.add')}
        </button>
      </div>
    </form>
  );
}
