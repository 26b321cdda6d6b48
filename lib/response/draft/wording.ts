/** The phrases of one language by which a draft is checked, as they stand in `assets/response/*.yaml`, and made ready. */
import { z } from 'zod';
import { Phrases } from '@/lib/language/phrases.ts';
import { fold } from '@/lib/language/tokens.ts';
import type { ElementId } from './elements.ts';

const phrases = z.array(z.string().min(1).max(80)).default([]);

/** Findings that a phrase alone brings about. */
export const phrased = [
  'denies',
  'minimises',
  'hollow-regret',
  'argues',
  'blames-customer',
  'misunderstood',
  'jokes',
  'offers-money',
  'over-promises',
  'passive',
  'asks-forgiveness',
  'speculates',
  'self-praise',
] as const;
export type Phrased = (typeof phrased)[number];

const worded = [
  'acknowledges',
  'sympathy',
  'responsibility',
  'explanation',
  'remedy',
  'prevention',
  'contact',
] as const;

export const wordingSchema = z.strictObject({
  language: z.string().min(2).max(3),
  /** These turn the next three words of their clause round. */
  negators: phrases,
  /** These turn the three words before them round: German and Dutch. */
  late_negators: phrases,
  /** "We are not saying that": nothing behind it in the sentence is said, until one of `but`. */
  disclaims: phrases,
  but: phrases,
  /** The same for languages that take it back at the end: nothing before it in the sentence is said. */
  retracts: phrases,
  elements: z.strictObject({
    acknowledges: phrases,
    sympathy: phrases,
    responsibility: phrases,
    explanation: phrases,
    remedy: phrases,
    prevention: phrases,
    contact: phrases,
  }),
  /** Taking the blame: an element when the facts are in, a finding before. */
  fault: phrases,
  /** An answer is announced, and when: together in one sentence they are the next word. */
  announces: phrases,
  time: phrases,
  /** Asked for in public only when both stand in one sentence and no private channel does. */
  asks: phrases,
  personal: phrases,
  findings: z.strictObject(Object.fromEntries(phrased.map((id) => [id, phrases])) as Record<Phrased, typeof phrases>),
});
export type WordingFile = z.infer<typeof wordingSchema>;

/** What a phrase of the lists stands for. */
export type Sense =
  | { readonly element: ElementId }
  | { readonly finding: Phrased }
  | { readonly mark: 'fault' | 'announces' | 'time' | 'asks' | 'personal' | 'disclaims' | 'retracts' };

export interface Wording {
  readonly language: string;
  readonly negators: ReadonlySet<string>;
  readonly lateNegators: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  /** Made when the first draft of the language is checked. */
  phrases(): Phrases<Sense>;
}

/** Makes a language file ready for search. */
export function wording(file: WordingFile): Wording {
  let made: Phrases<Sense> | null = null;
  const folded = (words: readonly string[]) => new Set(words.map(fold));
  return {
    language: file.language,
    negators: folded(file.negators),
    lateNegators: folded(file.late_negators),
    but: folded(file.but),
    phrases() {
      made ??= phrasesOf(file);
      return made;
    },
  };
}

function phrasesOf(file: WordingFile): Phrases<Sense> {
  const all = new Phrases<Sense>();
  const add = (words: readonly string[], sense: Sense) => {
    for (const phrase of words) all.add(phrase, sense);
  };
  for (const element of worded) add(file.elements[element], { element });
  for (const finding of phrased) add(file.findings[finding], { finding });
  for (const mark of ['fault', 'announces', 'time', 'asks', 'personal', 'disclaims', 'retracts'] as const) {
    add(file[mark], { mark });
  }
  for (const day of calendar(file.language)) all.add(day, { mark: 'time' });
  return all;
}

/** Weekdays and months, as the language names them. */
function calendar(language: string): string[] {
  const name = (form: Intl.DateTimeFormatOptions, day: Date) =>
    new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(day);
  const days = Array.from({ length: 7 }, (_, at) => name({ weekday: 'long' }, new Date(Date.UTC(2024, 0, 1 + at))));
  const months = Array.from({ length: 12 }, (_, at) => name({ month: 'long' }, new Date(Date.UTC(2024, at, 1))));
  return [...days, ...months].filter((word) => fold(word) !== 'may');
}
