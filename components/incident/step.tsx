/** One step of the checklist: a tick, what to do, who does it and by when; the rest comes when it is opened. */

import type { ComponentChildren } from 'preact';
import { roleNames } from '@/components/playbook/names.ts';
import { Said, slot } from '@/components/said.tsx';
import { row, t } from '@/lib/i18n.ts';
import type { StepView } from '@/lib/incident/view.ts';
import { Refused } from './refused.tsx';
import { clockTime, until } from './time.ts';
import { whoIs } from './who.ts';

interface Props {
  readonly step: StepView;
  readonly id: string;
  readonly now: number;
  readonly busy: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly refused: string | undefined;
  readonly tick: (state: 'done' | 'open') => void;
  /** Drawn while it is open. */
  readonly children: ComponentChildren;
}

export function StepRow({ step, id, now, busy, open, toggle, refused, tick, children }: Props) {
  const { title, status, due } = step;
  const done = status === 'done' || status === 'skipped';
  return (
    <li class={done ? 'task done' : 'task'}>
      <button
        type="button"
        class="tick"
        role="checkbox"
        aria-checked={status === 'done' ? 'true' : status === 'skipped' ? 'mixed' : 'false'}
        aria-label={t('lead.step.done', { step: title })}
        aria-busy={busy}
        onClick={() => tick(done ? 'open' : 'done')}
      >
        <Tick status={status} />
      </button>
      <div class="stack tight">
        <button type="button" id={id} class="name" aria-expanded={open} onClick={toggle}>
          <span>{title}</span>
          <Chevron />
        </button>
        <small>
          {stateWords(step, now)}
          {step.mandatory && !done && ` · ${t('lead.step.needed')}`}
          {step.lacks.length > 0 && !done && ` · ${approvalWords(step)}`}
        </small>
        <Refused why={refused} />
      </div>
      {!done && due !== null && <Left due={due} now={now} />}
      {open && <div class="stack more">{children}</div>}
    </li>
  );
}

function Left({ due, now }: { readonly due: string; readonly now: number }) {
  const { words, late } = until(due, now);
  return <span class={late ? 'due late' : 'due'}>{words}</span>;
}

function stateWords({ status, held, changed, does }: StepView, now: number): ComponentChildren {
  if (changed !== null && (status === 'done' || status === 'skipped')) {
    const said = { time: clockTime(changed.at, now), who: slot('who') };
    const parts = { who: <bdi>{whoIs(changed.by)}</bdi>, why: <bdi>{changed.why}</bdi> };
    const text =
      status === 'done' ? t('lead.step.doneBy', said) : t('lead.step.skippedBy', { ...said, why: slot('why') });
    return <Said text={text} parts={parts} />;
  }
  if (held !== null) return <b>{held}</b>;
  return does.length === 0 ? t('lead.step.nobody') : row(does.map((role) => roleNames[role]));
}

const approvalWords = ({ lacks }: StepView): string =>
  t('lead.step.lacks', { roles: row(lacks.map((role) => roleNames[role])) });

function Tick({ status }: Pick<StepView, 'status'>) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {status === 'done' && <path d="M5 8.2l2.2 2.2L11.2 6" />}
      {status === 'skipped' && <path d="M5 8h6" />}
    </svg>
  );
}

const Chevron = () => (
  <svg class="sign chevron" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M3 4.5l3 3 3-3" />
  </svg>
);
