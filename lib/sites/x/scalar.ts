/** Single values as the schema of a post wants them; whatever is in doubt is `null`. */
import { clean, word } from '../scalar.ts';

export { count, id, string, word } from '../scalar.ts';

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
