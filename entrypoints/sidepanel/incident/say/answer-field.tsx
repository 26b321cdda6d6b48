/** One question of the builder: what is asked, what a good answer looks like, and that nobody knows yet. */
import { t } from '@/lib/i18n.ts';
import type { SlotId, WordedId } from '@/lib/incident/statement/answers.ts';
import { wordedIds } from '@/lib/incident/statement/answers.ts';
import type { Question } from '@/lib/incident/statement/questions.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { playbook } from '../../state.ts';
import { FactsFor } from './facts-for.tsx';
import type { Going } from './going.ts';
import { changeAnswers } from './kept.ts';
import { Moment } from './moment.tsx';

interface Props {
  readonly going: Going;
  readonly question: Question;
  /** What stands in the text while nothing is answered. */
  readonly suggested?: string | null;
}

const isWorded = (id: string): id is WordedId => (wordedIds as readonly string[]).includes(id);

export function AnswerField({ going, question, suggested = null }: Props) {
  const { place, answers, composed } = going;
  const { id, asks, hint, mayLeaveOut, leftOut } = question;
  const field = `${place}-${id}`;
  const leave = (out: boolean) => {
    const others = answers.leftOut.filter((one) => one !== id);
    changeAnswers(place, { leftOut: out ? [...others, id as SlotId] : others });
  };
  const leaveOut = mayLeaveOut && place === 'statement' && (
    <label class="check leave">
      <input
        type="checkbox"
        aria-label={t('incident.statement.leaveOutThis', { question: asks })}
        checked={leftOut}
        onChange={(event) => leave(event.currentTarget.checked)}
      />
      <small>{t('incident.statement.leaveOut')}</small>
    </label>
  );
  return (
    <div class="answer">
      {isWorded(id) ? (
        <label class="field">
          <span>{asks}</span>
          <textarea
            id={field}
            rows={1}
            maxLength={1_500}
            lang={composed?.language}
            dir="auto"
            disabled={leftOut}
            placeholder={suggested ?? hint}
            aria-describedby={`${field}-hint`}
            value={answers.words[id] ?? ''}
            onInput={(event) => {
              // An emptied field stays empty: what another text has would come back into it.
              changeAnswers(place, { words: { ...going.draft.answers.words, [id]: event.currentTarget.value } });
            }}
          />
        </label>
      ) : id === 'speaker' ? (
        <Speaker going={going} asks={asks} field={field} />
      ) : (
        <Moment
          id={field}
          label={asks}
          at={leftOut ? null : answers.nextUpdate}
          set={(nextUpdate) => changeAnswers(place, { nextUpdate })}
        />
      )}
      <small id={`${field}-hint`} class="hint">
        {hint}
      </small>
      {leaveOut}
      {isWorded(id) && !leftOut && <FactsFor going={going} question={id} />}
    </div>
  );
}

const named = ({ name, title }: Stakeholder): string => (name === '' ? title : `${name}, ${title}`);

function Speaker({
  going: { place, answers },
  asks,
  field,
}: {
  readonly going: Going;
  readonly asks: string;
  readonly field: string;
}) {
  const people = playbook.value?.playbook.stakeholders ?? [];
  const called = answers.speaker?.name ?? '';
  const known = people.some((who) => named(who) === called);
  return (
    <label class="field">
      <span>{asks}</span>
      <select
        id={field}
        disabled={answers.leftOut.includes('speaker')}
        value={called}
        onChange={({ currentTarget: { value } }) => {
          const who = people.find((one) => named(one) === value);
          changeAnswers(place, { speaker: who === undefined ? null : { role: who.role, name: named(who) } });
        }}
      >
        <option value="">{t('incident.statement.chooseSigner')}</option>
        {!known && called !== '' && <option value={called}>{called}</option>}
        {people.map((who) => (
          <option key={keyOf(who) ?? who.role} value={named(who)}>
            {named(who)}
          </option>
        ))}
      </select>
    </label>
  );
}
