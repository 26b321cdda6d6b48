/** What a page counted, by the names of the fields: what has no name of ours is dropped. */
import type { SiteId } from '@/lib/post.ts';
import { sources, type Told, tallied } from '../tally.ts';
import { type Field, isOperation, placesOf } from './places.ts';

export interface FieldCount {
  readonly tried: number;
  readonly read: number;
  /** Something stood there, and it could not be read. */
  readonly unlike: number;
}
/** By "source.field". */
export type Counts = Readonly<Record<string, FieldCount>>;
/** By operation: in a known shape, not in one. */
export type Answers = Readonly<Record<string, readonly [known: number, unknown: number]>>;

/** @param told as a page counted: keys that are none of `lib/sites/tally.ts` are dropped */
export function named(site: SiteId, told: Told): Counts {
  const places = placesOf(site);
  let counts: Counts = {};
  for (const [key, times] of Object.entries(told)) {
    const [, at, signs = ''] = /^([0-3])([012]{11})?$/.exec(key) ?? [];
    const source = sources[Number(at)];
    const own = source && places[source];
    if (own === undefined) continue;
    const more: Record<string, FieldCount> = {};
    const count = (field: Field, sign: string | undefined) => {
      if (own[field] !== undefined)
        more[`${source}.${field}`] = { tried: times, read: sign === '2' ? times : 0, unlike: sign === '1' ? times : 0 };
    };
    count('id', signs === '' ? '0' : '2');
    if (signs !== '') for (const [index, field] of tallied.entries()) count(field, signs[index]);
    counts = addCounts(counts, more);
  }
  return counts;
}

export function answersIn(site: SiteId, told: Told): Answers {
  let answers: Answers = {};
  for (const [key, times] of Object.entries(told)) {
    const [sign, name] = [key[0], key.slice(1)];
    if ((sign === '+' || sign === '-') && isOperation(site, name))
      answers = addAnswers(answers, { [name]: sign === '+' ? [times, 0] : [0, times] });
  }
  return answers;
}

const plus = (one: FieldCount | undefined, other: FieldCount): FieldCount => ({
  tried: (one?.tried ?? 0) + other.tried,
  read: (one?.read ?? 0) + other.read,
  unlike: (one?.unlike ?? 0) + other.unlike,
});

export function addCounts(some: Counts, more: Counts): Counts {
  const sum: Record<string, FieldCount> = { ...some };
  for (const [name, count] of Object.entries(more)) sum[name] = plus(sum[name], count);
  return sum;
}

export function addAnswers(some: Answers, more: Answers): Answers {
  const sum: Record<string, readonly [number, number]> = { ...some };
  for (const [name, [known, unknown]] of Object.entries(more))
    sum[name] = [(sum[name]?.[0] ?? 0) + known, (sum[name]?.[1] ?? 0) + unknown];
  return sum;
}
