/** Single values as the schema of a post wants them; whatever is in doubt is `null`. */
import { clean } from './text.ts';

/** Counters come as numbers, view counters as digits in a string. Negative, broken or inexact numbers are no counters. */
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

/** @returns ISO 8601 in UTC */
export function instant(value: unknown): string | null {
  const date = new Date(word(value));
  const written = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  // Years beyond 9999 would be written with a sign, which nobody else reads as a date.
  return /^\d/.test(written) ? written : null;
}

/** X writes `und`, `zxx`, `art` and its own `q..` codes for texts without a language: names, tags, links only. */
export const language = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z]{2,3}\b/i.test(value) && !/^(und|zxx|art|mis|mul|q[a-z]{2})\b/i.test(value)
    ? clean(value, 200)
    : null;
