/**
 * Follows a list in order of time through the batches in which a page tells of it: from its top down as somebody scrolls, and
 * upward as new posts come. Such a list is always loaded from its top, so that what follows below leaves no hole.
 */
import { type Reading, readingOf } from './covered.ts';

/** How far one page has read one list, in milliseconds. */
export interface Followed {
  readonly newest: number;
  readonly oldest: number;
}

/** Fewer posts may stand in order by chance: the first look at a list needs so many. */
const leastFirst = 3;
/** New posts come on top in answers of twenty: so few of them are all that there are, more may have a hole below them. */
const fewNew = 10;

/**
 * @param before what this page had read of the list; `null` at the first look
 * @param times of posts that this page told of for the first time, as they stood in its list
 * @param at when they came
 * @returns what is covered by them, and how far the list is read now; `null` where they tell nothing
 */
export function followList(
  before: Followed | null,
  source: string,
  times: readonly number[],
  at: number,
): { readonly reading: Reading; readonly followed: Followed } | null {
  const known = times.filter((time) => Number.isFinite(time) && time <= at);
  const [first] = known;
  if (first === undefined) return null;
  const span = known.every((time) => time === first)
    ? { from: first, to: first }
    : readingOf(source, known, at, before === null);
  if (span === null) return null;
  const { from } = span;
  if (before === null) {
    const newest = readingOf(source, known, at)?.to;
    if (known.length < leastFirst || newest === undefined) return null;
    return { reading: { at, source, from, to: at }, followed: { newest, oldest: from } };
  }
  if (span.to <= before.oldest) {
    if (from === before.oldest) return null;
    return { reading: { at, source, from, to: before.oldest }, followed: { ...before, oldest: from } };
  }
  if (from < before.newest) return null;
  const whole = known.length <= fewNew ? before.newest : from;
  return { reading: { at, source, from: whole, to: at }, followed: { newest: span.to, oldest: before.oldest } };
}
