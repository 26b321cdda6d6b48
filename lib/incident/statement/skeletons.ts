/** Which of the playbook's skeletons fit a strategy and a topic, the first to be offered first. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { StatementAnswers } from './answers.ts';
import type { Strategy } from './strategy.ts';

export interface Skeleton {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
}

/** A skeleton that names a source sets a claim right; no other does. */
const corrects = ({ text }: Skeleton): boolean => Object.values(text).some((one) => one.includes('{source}'));

/**
 * Those of a topic come before those for all; the playbook's own order decides the rest. While nobody knows whose it is,
 * the holding texts are all that is offered.
 */
export function skeletonsFor(
  { replies }: Pick<Playbook, 'replies'>,
  { id }: Pick<Strategy, 'id'>,
  { responsibility }: Pick<StatementAnswers, 'responsibility'>,
  topics: readonly string[],
): Skeleton[] {
  if (id === 'hold') return [...replies.holding];
  if (id === 'correct') return replies.statements.filter(corrects);
  const fitting = replies.statements.filter(
    (one) =>
      one.responsibility === responsibility &&
      !corrects(one) &&
      (one.topics.length === 0 || one.topics.some((topic) => topics.includes(topic))),
  );
  return [...fitting.filter((one) => one.topics.length > 0), ...fitting.filter((one) => one.topics.length === 0)];
}

/** @returns the text in the wished language, else in English, else in any; `null` when it has none */
export function textIn(
  { text }: Skeleton,
  language: string,
): { readonly language: string; readonly text: string } | null {
  const spoken = [language, 'en', ...Object.keys(text)].find((one) => text[one] !== undefined);
  return spoken === undefined ? null : { language: spoken, text: text[spoken] ?? '' };
}
