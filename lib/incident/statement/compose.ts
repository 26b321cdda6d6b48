/** From a skeleton and the answers to a text. What nobody has answered stays visible as its slot: it is never papered over. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import { fill, type Piece, plain } from '@/lib/response/slots.ts';
import { answered, type SlotId, type StatementAnswers, wordedIds } from './answers.ts';
import { withCertainty } from './certainty.ts';
import { without } from './left-out.ts';
import { spokenInstant } from './next-word.ts';
import { type Skeleton, textIn } from './skeletons.ts';

export interface Composed {
  readonly skeleton: string;
  readonly language: string;
  /** Cut so that a view can mark what was filled in. */
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Slots that still stand in the text. */
  readonly unfilled: readonly string[];
}

/** What the playbook fills in where nobody answered: the matter by its first topic, the way to reach us. */
export function prefilled(
  { replies }: Pick<Playbook, 'replies'>,
  topics: readonly string[],
  language: string,
): { readonly what_happened: string | null; readonly contact: string | null } {
  const what = [...topics, 'any'].map((topic) => replies.what_happened[topic]?.[language]).find((one) => one);
  return { what_happened: what ?? null, contact: replies.contact[language] ?? null };
}

/** @returns `null` when the skeleton has no text at all */
export function compose(
  playbook: Pick<Playbook, 'replies' | 'brand' | 'hours'>,
  skeleton: Skeleton,
  answers: StatementAnswers,
  topics: readonly string[],
  wished: string,
  now: Date,
): Composed | null {
  const found = textIn(skeleton, wished);
  if (found === null) return null;
  const { language } = found;
  const template = withCertainty(without(found.text, answers.leftOut), language, {
    known: answered(answers, 'known') !== null,
    unknown: answered(answers, 'unknown') !== null,
    regret: answered(answers, 'regret') !== null,
  });
  const filling = fillingOf(playbook, answers, topics, language, now);
  const asked = new Set([...template.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name));
  const unfilled = [...asked].filter((slot) => (filling[slot] ?? null) === null);
  const visible = Object.fromEntries(unfilled.map((slot) => [slot, `{${slot}}`]));
  const pieces = fill(template, { ...filling, ...visible });
  return { skeleton: skeleton.id, language, pieces, text: plain(pieces), unfilled };
}

function fillingOf(
  playbook: Pick<Playbook, 'replies' | 'brand' | 'hours'>,
  answers: StatementAnswers,
  topics: readonly string[],
  language: string,
  now: Date,
): Record<string, string | null> {
  const { what_happened, contact } = prefilled(playbook, topics, language);
  const next =
    answers.nextUpdate === null
      ? null
      : spokenInstant(new Date(answers.nextUpdate), now, language, playbook.hours.zone);
  const words = Object.fromEntries(wordedIds.map((id) => [id, answered(answers, id)])) as Record<SlotId, string | null>;
  return {
    ...words,
    // Own words of regret are a whole sentence and keep their full stop.
    regret: answers.words.regret?.replace(/\s+/gu, ' ').trim() || null,
    what_happened: words.what_happened ?? what_happened,
    contact: words.contact ?? contact,
    next_update: next,
    // The holding texts call it so.
    reply_by: next,
    speaker: answers.speaker?.name ?? null,
    brand: playbook.brand.name === '' ? null : playbook.brand.name,
  };
}
