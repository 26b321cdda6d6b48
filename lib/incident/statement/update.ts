/** The words between the statement and the end: what is done, what is next; that there is nothing new; the closing word with thanks. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { StatementAnswers } from './answers.ts';
import { type Composed, compose } from './compose.ts';
import type { Skeleton } from './skeletons.ts';

export const updateKinds = ['progress', 'nothing-new', 'closing'] as const;
export type UpdateKind = (typeof updateKinds)[number];

/** By what it asks for: only the last word names no next one, and "nothing new" has nothing done to tell. */
export function kindOf({ text }: Skeleton): UpdateKind {
  const all = Object.values(text).join(' ');
  if (!all.includes('{next_update}')) return 'closing';
  return all.includes('{done}') ? 'progress' : 'nothing-new';
}

/**
 * Every update of a kind, filled; the one that was sent longest ago or never comes first, so that no two in a row read the same.
 * @param sent ids of the skeletons that went out, oldest first
 */
export function updatesFor(
  playbook: Pick<Playbook, 'replies' | 'brand' | 'hours'>,
  kind: UpdateKind,
  answers: StatementAnswers,
  topics: readonly string[],
  language: string,
  sent: readonly string[],
  now: Date,
): Composed[] {
  return playbook.replies.updates
    .filter((one) => kindOf(one) === kind)
    .flatMap((one) => compose(playbook, one, answers, topics, language, now) ?? [])
    .sort((one, other) => sent.lastIndexOf(one.skeleton) - sent.lastIndexOf(other.skeleton));
}
