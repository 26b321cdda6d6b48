/** The steps of the checklist, connected: what is pressed is asked of the worker, why not stands beside it. */
import { StepRow } from '@/components/incident/step.tsx';
import { StepMore } from '@/components/incident/step-more.tsx';
import { t } from '@/lib/i18n.ts';
import type { IncidentView, StepView } from '@/lib/incident/view.ts';
import { now } from '../state.ts';
import { draft, idOf, settle } from './drafts.ts';
import { focusOn, fold, goTo, unfolded } from './jump.ts';
import { lead, pending, refusals } from './lead.ts';
import { people } from './names.ts';
import { me } from './state.ts';

interface Props {
  readonly incident: IncidentView;
  readonly steps: readonly StepView[];
  /** Where they stand: the same step may stand in the next ones and in its phase. */
  readonly place: 'next' | 'all';
  /** The step that is open at first. */
  readonly first?: string | undefined;
}

export const stepIdIn = (place: Props['place'], step: string): string => `${place}:${step}`;

export function Steps({ incident, steps, place, first }: Props) {
  return (
    <ul class="tasks">
      {steps.map((step) => (
        <One key={step.id} incident={incident} step={step} id={stepIdIn(place, step.id)} first={step.id === first} />
      ))}
    </ul>
  );
}

/** Clocks are stopped by what went out, so these steps lead to where it is written. */
function wayOf({ stops, id }: StepView): { readonly words: string; readonly go: () => void } | null {
  if (stops !== null) return { words: t('incident.step.write'), go: () => goTo('say', `say-${stops}`) };
  if (/(?:^|[/-])(?:capture-evidence|own-capture|rogue-capture)$/u.test(id))
    return { words: t('incident.step.capture'), go: () => goTo('record', 'evidence') };
  if (/pause-schedulers$|resume-schedulers$/u.test(id))
    return { words: t('incident.step.toList'), go: () => goTo('todo', 'schedulers', 'schedulers') };
  if (/tell-everybody$/u.test(id))
    return { words: t('incident.step.tell'), go: () => goTo('todo', 'people', 'people') };
  if (/\/(?:write|approve)-statement$/u.test(id))
    return { words: t('incident.step.toStatement'), go: () => goTo('say', 'say-statement') };
  if (/\/(?:review|prevent)$/u.test(id))
    return { words: t('incident.step.toReview'), go: () => goTo('report', 'review-prevention') };
  return null;
}

interface OneProps {
  readonly incident: IncidentView;
  readonly step: StepView;
  readonly id: string;
  readonly first: boolean;
}

function One({ incident: { key, status }, step, id, first }: OneProps) {
  // The first one stands open until somebody folds it; the others stay as they were left.
  const name = first ? `closed ${id}` : `open ${id}`;
  const open = unfolded.value.has(name) !== first;
  const at = (kind: string) => `${key} ${kind} ${step.id}`;
  const note = `note ${step.id}`;
  const can = {
    assign: (owner: string | null) => lead({ kind: 'step-owner', key, step: step.id, owner }, at('owner')),
    approve: (role: StepView['lacks'][number], approved: boolean) =>
      void lead({ kind: 'step-approval', key, step: step.id, role, approved }, at('approval')),
    note: async (text: string) => {
      const id = idOf(key, note);
      const about = { step: step.id, decision: false, withdrawn: false };
      const done = await lead({ kind: 'note', key, note: id, text, ...about }, at('note'));
      if (done) settle(key, note);
      return done;
    },
    skip: (why: string) => lead({ kind: 'step-state', key, step: step.id, state: 'skipped', why }, at('skip')),
  };
  const refused = {
    owner: refusals.value.get(at('owner')),
    approval: refusals.value.get(at('approval')),
    note: refusals.value.get(at('note')),
    skip: refusals.value.get(at('skip')),
  };
  return (
    <StepRow
      step={step}
      id={id}
      now={now.value}
      busy={pending.value.has(at('state'))}
      open={open}
      refused={refusals.value.get(at('state'))}
      toggle={() => fold(name, !unfolded.value.has(name))}
      tick={(state) => {
        if (status === 'open' && !pending.value.has(at('state')))
          void lead({ kind: 'step-state', key, step: step.id, state, why: '' }, at('state'));
      }}
    >
      <StepMore
        step={step}
        now={now.value}
        me={me.value}
        people={people.value}
        can={can}
        refused={refused}
        drafts={{ note: draft(key, note), skip: draft(key, `skip ${step.id}`) }}
        way={wayOf(step)}
        back={() => focusOn(id)}
      />
    </StepRow>
  );
}
