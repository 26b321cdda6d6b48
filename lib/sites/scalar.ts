/** Single values as the schema of a post wants them; whatever is in doubt is `null`. */

/** @returns well-formed text of at most `max` code units, never ending in half a character */
export const clean = (text: string, max: number): string =>
  (text.length > max ? text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '') : text).toWellFormed();

/** Counters come as numbers, some as digits in a string. Negative, broken or inexact numbers are no counters. */
export function count(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** For comparing: whatever is no string is like an empty one. */
export const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @param max code units; a longer string is cut */
export const string = (value: unknown, max: number): string | null =>
  typeof value === 'string' && value !== '' ? clean(value, max) : null;

export const id = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{1,30}$/.test(value) ? value : null;
