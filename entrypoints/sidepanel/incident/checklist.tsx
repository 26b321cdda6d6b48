/** The whole checklist by phase, moving on to another phase, and checklists that are laid over it. */
import { useSignal } from '@preact/signals';
import { Fold } from '@/components/incident/fold.tsx';
import { Refused } from '@/components/incident/refused.tsx';
import { phaseNames } from '@/components/playbook/names.ts';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentView, PhaseView } from '@/lib/incident/view.ts';
import { fold, unfolded } from './jump.ts';
import { lead, refusals } from './lead.ts';
import { Steps } from './steps.tsx';

export const phaseFold = (phase: string): string => `phase-${phase}`;

export function Checklist({ incident }: { readonly incident: IncidentView }) {
  const { key, phases, phase: here, steps } = incident;
  const at = `${key} phase`;
  return (
    <Fold
      id="checklist"
      title={t('incident.checklist.title')}
      says={t('incident.ofAll', { done: count(steps.done), of: count(steps.of) })}
      open={unfolded.value.has('checklist')}
      toggle={(open) => fold('checklist', open)}
    >
      {() => (
        <>
          <Refused why={refusals.value.get(at)} />
          {phases.map((one) => (
            <Fold
              key={one.phase}
              inner
              id={phaseFold(one.phase)}
              title={phaseNames[one.phase]}
              says={says(one, here)}
              open={unfolded.value.has(phaseFold(one.phase))}
              toggle={(open) => fold(phaseFold(one.phase), open)}
            >
              {() => (
                <>
                  {one.phase !== here && (
                    <div>
                      <button
                        type="button"
                        class="button"
                        onClick={() => void lead({ kind: 'phase', key, phase: one.phase }, at)}
                      >
                        {t('incident.checklist.here', { phase: phaseNames[one.phase] })}
                      </button>
                    </div>
                  )}
                  {one.steps.length === 0 && <small>{t('incident.checklist.none')}</small>}
                  <Steps incident={incident} steps={one.steps} place="all" />
                </>
              )}
            </Fold>
          ))}
          <Lists incident={incident} />
        </>
      )}
    </Fold>
  );
}

function says({ phase, steps }: PhaseView, here: string): string {
  const done = steps.filter(({ status }) => status === 'done' || status === 'skipped').length;
  const said = { done: count(done), of: count(steps.length) };
  return phase === here ? t('incident.checklist.now', said) : t('incident.ofAll', said);
}

/** What it turned out to be: our own mistake, a hacked account, a rumour. */
function Lists({ incident: { key, offered, lists } }: { readonly incident: IncidentView }) {
  const list = useSignal('');
  const at = `${key} add-list`;
  const add = async () => {
    if (list.value !== '' && (await lead({ kind: 'add-list', key, list: list.value }, at))) list.value = '';
  };
  return (
    <div class="stack">
      <small>{t('incident.checklist.taken', { lists: lists.map(({ title }) => title).join(' · ') })}</small>
      {offered.length > 0 && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label class="field grow">
            <span>{t('incident.checklist.another')}</span>
            <select
              value={list.value}
              onChange={(event) => {
                list.value = event.currentTarget.value;
              }}
            >
              <option value="">–</option>
              {offered.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button" disabled={list.value === ''}>
            {t('incident.checklist.add')}
          </button>
        </form>
      )}
      <Refused why={refusals.value.get(at)} />
    </div>
  );
}
