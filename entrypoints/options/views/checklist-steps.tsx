/** The steps of a checklist, by phase: who does, approves and is told. */

import { TextField } from '@/components/playbook/field.tsx';
import { Item } from '@/components/playbook/item.tsx';
import { asMinutes, asTime } from '@/components/playbook/minutes.ts';
import { phaseNames, roleNames } from '@/components/playbook/names.ts';
import type { Checklist, Step } from '@/lib/playbook/sections/checklists.ts';
import type { Phase } from '@/lib/playbook/words.ts';
import { edit, own, put, under } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { OffList } from './off-list.tsx';
import { TakeOut } from './take-out.tsx';

export function Steps({ list }: { readonly list: Checklist }) {
  const base = ['checklists', { entry: list.id }, 'steps'] as const;
  const add = (phase: string) => {
    const known = under(base);
    const lower = Array.isArray(known) ? known.map((one) => String(one.id)) : [];
    const id = freshId('step', [...list.steps.map((one) => one.id), ...lower]);
    const path = [...base, { entry: id }] as const;
    edit([{ path, value: { id, title: 'What is to be done', phase, does: ['social-lead'] } }]);
    toggle(fieldId(path), true);
  };
  return (
    <>
      {(Object.keys(phaseNames) as Phase[]).map((phase) => {
        const steps = list.steps.filter((one) => one.phase === phase);
        if (steps.length === 0) return null;
        return (
          <section key={phase} class="stack" aria-label={phaseNames[phase]}>
            <h3>{phaseNames[phase]}</h3>
            <div>
              {steps.map((step, index) => (
                <StepEntry key={step.id} list={list.id} step={step} before={steps[index - 1]} />
              ))}
            </div>
          </section>
        );
      })}
      <label class="row">
        Add a step to
        <select
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') add(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">a phase …</option>
          {Object.entries(phaseNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <OffList list={base} nameOf={({ title }) => String(title)} />
    </>
  );
}

function StepEntry({
  list,
  step,
  before,
}: {
  readonly list: string;
  readonly step: Step;
  readonly before: Step | undefined;
}) {
  const base = ['checklists', { entry: list }, 'steps'] as const;
  const path = [...base, { entry: step.id }] as const;
  const id = fieldId(path);
  const mine = under(path) === undefined;
  const other = before === undefined ? null : ([...base, { entry: before.id }] as const);
  const up = () => {
    if (other === null) return;
    const written = own(other);
    edit([
      { path: other, value: undefined },
      { path: other, value: written },
    ]);
  };
  return (
    <Item
      id={id}
      open={opened.value.has(id)}
      toggle={(open) => toggle(id, open)}
      title={step.title}
      marks={[step.mandatory ? 'mandatory' : null, ...step.does.map((role) => roleNames[role])]}
      says={step.how === '' ? undefined : step.how}
    >
      {() => (
        <>
          <TextAt path={[...path, 'title']} label="What is to be done" maxLength={120} />
          <TextAt path={[...path, 'how']} label="How, or why" lines={2} maxLength={600} />
          <div class="columns">
            <ChoiceAt path={[...path, 'phase']} label="Phase" options={options(phaseNames)} />
            <TextField
              id={fieldId([...path, 'within'])}
              label="Within, after the incident was declared"
              placeholder="15 min"
              value={asTime(step.within ?? null)}
              commit={(typed) => {
                const read = asMinutes(typed);
                return read === undefined
                  ? 'Write a time such as 15 min, 4 h or 2 days.'
                  : put([...path, 'within'], read ?? undefined);
              }}
            />
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={step.mandatory}
              onChange={(event) => void put([...path, 'mandatory'], event.currentTarget.checked)}
            />
            Mandatory: an incident can’t be closed before it is done or skipped with a reason
          </label>
          <ChecksAt path={[...path, 'does']} label="Does it" options={options(roleNames)} />
          <ChecksAt path={[...path, 'approves']} label="Approves it" options={options(roleNames)} />
          <ChecksAt path={[...path, 'informed']} label="Is told" options={options(roleNames)} />
          <div class="row">
            <TakeOut path={path} words={['Remove this step', 'Switch off']} />
            {other !== null && mine && under(other) === undefined && (
              <button type="button" class="button" onClick={up}>
                Move up
              </button>
            )}
          </div>
        </>
      )}
    </Item>
  );
}
