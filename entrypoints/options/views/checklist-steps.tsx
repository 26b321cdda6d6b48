/** The steps of a checklist, by phase: who does, approves and is told. */

import { TextField } from '@/components/playbook/field.tsx';
import { Item } from '@/components/playbook/item.tsx';
import { asMinutes, asTime } from '@/components/playbook/minutes.ts';
import { phaseNames, roleNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import type { Checklist, Step } from '@/lib/playbook/sections/checklists.ts';
import type { Phase } from '@/lib/playbook/words.ts';
import { edit, own, put, under } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { OffList } from './off-list.tsx';
import { TakeOut } from './take-out.tsx';
import { someTimes } from './written.ts';

export function Steps({ list }: { readonly list: Checklist }) {
  const base = ['checklists', { entry: list.id }, 'steps'] as const;
  const add = (phase: string) => {
    const known = under(base);
    const lower = Array.isArray(known) ? known.map((one) => String(one.id)) : [];
    const id = freshId('step', [...list.steps.map((one) => one.id), ...lower]);
    const path = [...base, { entry: id }] as const;
    edit([{ path, value: { id, title: t('options.checklists.step.title'), phase, does: ['social-lead'] } }]);
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
        {t('options.checklists.step.addTo')}
        <select
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') add(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t('options.checklists.step.aPhase')}</option>
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
      marks={[
        step.mandatory ? t('options.checklists.step.mandatory') : null,
        ...step.does.map((role) => roleNames[role]),
      ]}
      says={step.how === '' ? undefined : step.how}
    >
      {() => (
        <>
          <TextAt path={[...path, 'title']} label={t('options.checklists.step.title')} maxLength={120} />
          <TextAt path={[...path, 'how']} label={t('options.checklists.step.how')} lines={2} maxLength={600} />
          <div class="columns">
            <ChoiceAt
              path={[...path, 'phase']}
              label={t('options.checklists.step.phase')}
              options={options(phaseNames)}
            />
            <TextField
              id={fieldId([...path, 'within'])}
              label={t('options.checklists.step.within')}
              placeholder={asTime(15)}
              value={asTime(step.within ?? null)}
              commit={(typed) => {
                const read = asMinutes(typed);
                return read === undefined
                  ? t('options.times.notTime', someTimes)
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
            {t('options.checklists.step.mandatoryAbout')}
          </label>
          <ChecksAt path={[...path, 'does']} label={t('options.checklists.step.does')} options={options(roleNames)} />
          <ChecksAt
            path={[...path, 'approves']}
            label={t('options.checklists.step.approves')}
            options={options(roleNames)}
          />
          <ChecksAt
            path={[...path, 'informed']}
            label={t('options.checklists.step.informed')}
            options={options(roleNames)}
          />
          <div class="row">
            <TakeOut path={path} words={[t('options.checklists.step.remove'), t('options.entry.switchOff')]} />
            {other !== null && mine && under(other) === undefined && (
              <button type="button" class="button" onClick={up}>
                {t('options.entry.moveUp')}
              </button>
            )}
          </div>
        </>
      )}
    </Item>
  );
}
