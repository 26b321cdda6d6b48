/** Why something can't be done about an incident just now: a sentence for whoever asked, or nothing. */
import type { IncidentAsk } from '@/lib/record/incident-asks.ts';
import type { Incident } from './incident.ts';

/** After the closing the review goes on; everything else needs the incident to be open. */
const afterClosing = new Set<IncidentAsk['kind']>(['reopen', 'review', 'task', 'note', 'titled', 'merge']);

/** @returns `null` when nothing stands against it */
export function refusal(ask: IncidentAsk, now: Incident | null): string | null {
  if (ask.kind === 'declare') return null;
  if (now === null) return 'This incident is not known here.';
  if (now.status === 'merged' && ask.kind !== 'reopen') return 'This incident has become part of another one.';
  if (now.status === 'closed' && !afterClosing.has(ask.kind)) return 'This incident is closed. Reopen it first.';
  if (ask.kind === 'reopen' && now.status === 'open') return 'This incident is open.';
  if (ask.kind === 'step-owner' || ask.kind === 'step-state' || ask.kind === 'step-approval')
    return there(now.steps, ask.step) ? null : 'This incident has no such step.';
  if (ask.kind === 'note' && ask.step !== null)
    return there(now.steps, ask.step) ? null : 'This incident has no such step.';
  if (ask.kind === 'scheduler')
    return there(now.schedulers, ask.scheduler) ? null : 'This incident has no such scheduler.';
  if (ask.kind === 'statement-approved') {
    const statement = now.statements.find(({ id }) => id === ask.statement);
    if (statement === undefined) return 'This incident has no such statement.';
    // An approval is of exactly the words that were read.
    return statement.hash === ask.hash ? null : 'The statement was changed since. Read it once more.';
  }
  if (ask.kind === 'published' && ask.statement !== null)
    return there(now.statements, ask.statement) ? null : 'This incident has no such statement.';
  if (ask.kind === 'level' && ask.level === now.level) return `It is at ${ask.level} already.`;
  if (ask.kind === 'merge' && ask.into === ask.key) return 'An incident can\u2019t be merged into itself.';
  return null;
}

const there = (all: readonly { readonly id: string }[], id: string): boolean => all.some((one) => one.id === id);
