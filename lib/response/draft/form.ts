/** What can be seen without knowing the language: empty places, shouting, winks, links, clock times, channels. */
import type { Length } from '../length.ts';
import type { Placed } from './sentences.ts';
import type { Span } from './setting.ts';
import { places, signStart } from './spans.ts';

// Every repetition has a bound or a single way to match, so that hostile text costs its length.
const emptyPlaces = [
  /\{[^{}\n]{0,60}\}|[{}]/gu,
  /\[[\p{L}\p{N}_ -]{2,40}\]/gu,
  /<[\p{L}_ -]{2,40}>/gu,
  /_{3,}|[\u3007\u25cb\u25ef]{2,}|\b[Xx]{3,}\b/gu,
];

export const emptyPlacesIn = (text: string): Span[] => emptyPlaces.flatMap((pattern) => places(text, pattern));

const laughing =
  /[\u{1F609}\u{1F61C}\u{1F61D}\u{1F61B}\u{1F92A}\u{1F602}\u{1F923}\u{1F60F}\u{1F643}\u{1F605}\u{1F606}\u{1F921}\u{1F644}\u{1F60E}\u{1F485}\u{1F937}\u{1F92D}\u{1F601}\u{1F604}\u{1F600}]/gu;
const winking =
  /(?<![\p{L}\p{N}])[;:]-?[)DPp](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]D(?![\p{L}\p{N}])|[(\uff08]\u7b11[)\uff09]|(?<![\p{Script=Latin}.\p{N}])[w\uff57]{2,}(?![\p{Script=Latin}.\p{N}])/gu;

/** Winking, laughing and eye-rolling signs: snark in every language. */
export const jokingSigns = (text: string): Span[] => [...places(text, laughing), ...places(text, winking)];

/** "100 %": a promise in every language. */
export const certainties = (text: string): Span[] =>
  places(text, /(?<![\p{N}.,])(?:100|\uff11\uff10\uff10)\s?[%\uff05]/gu);

/** Words in capitals, or exclamation marks in a row or all over. One word, or two short ones, may be names. */
export function shouting(text: string, words: readonly Placed[]): Span[] {
  const capitals = words.filter(
    ({ start, end, quoted, sign }) => !quoted && sign === '' && /^\p{Lu}{4,}$/u.test(text.slice(start, end)),
  );
  const different = new Set(capitals.map(({ word }) => word));
  const loud = different.size >= 3 || (different.size === 2 && [...different].some((word) => word.length >= 5));
  const marks = places(text, /[!\uff01]+/gu);
  const count = marks.reduce((sum, { from, to }) => sum + to - from, 0);
  return [
    ...(loud ? capitals.map(({ start, end }) => ({ from: start, to: end })) : []),
    ...marks.filter(({ from, to }) => to - from >= 2 || count >= 3),
  ];
}

const clockTime =
  /(?<![\p{N}.:])\d{1,2}(?:[:.]\d{2}|\s?h(?:\d{2})?)?(?:\s?(?:am|pm|uhr|uur))?(?![\p{N}\p{L}])|\d{1,2}\s?[\u6642\u65e5]/giu;
const dated = /[:.h\u6642\u65e5]|am|pm|uhr|uur/iu;

/** "16:30", "3 pm", "15 Uhr", "10h", "15.00", "15\u6642". */
export const clockTimes = (text: string): Span[] =>
  places(text, clockTime).filter(({ from, to }) => dated.test(text.slice(from, to)));

const address = /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,24}/gu;
const phone = /(?<!\p{N})\+?\d{2,5}(?:[ /-]\d{2,6}){2,4}(?!\p{N})/gu;

/** A mail address or telephone number of ours: a channel that not everybody reads. */
export const channels = (text: string): Span[] => [...places(text, address), ...places(text, phone)];

export const linked = (text: string): boolean => /https?:\/\/\S/u.test(text);

/** Where the text stops fitting. Measured by halves: the network's own count is not the count of letters. */
export function overhang(text: string, { used, limit }: Length, measures: (text: string) => Length): Span[] {
  if (used <= limit) return [];
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measures(text.slice(0, middle)).used <= limit) fits = middle;
    else over = middle;
  }
  return [{ from: Math.min(signStart(text, fits), text.length), to: text.length }];
}
