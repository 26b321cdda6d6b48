/** Single values as the schema of a post wants them; whatever is in doubt is `null`. */
import { clean, word } from '../scalar.ts';

export { count, id, string, word } from '../scalar.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Wed Jul 08 21:59:10 +0000 2026`: browsers read it, too, but take thirty times as long. */
const own =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) \+0000 ([12]\d{3})$/;

function ownInstant(written: string): number {
  const [, month = '', ...rest] = own.exec(written) ?? [];
  const [day = 0, hours = 0, minutes = 0, seconds = 0, year = 0] = rest.map(Number);
  const at = months.indexOf(month);
  return at < 0 ? Date.parse(written) : Date.UTC(year, at, day, hours, minutes, seconds);
}

/** @returns ISO 8601 in UTC */
export function instant(value: unknown): string | null {
  const date = new Date(ownInstant(word(value)));
  const written = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  // Years beyond 9999 would be written with a sign, which nobody else reads as a date.
  return /^\d/.test(written) ? written : null;
}

/** X writes `und`, `zxx`, `art` and its own `q..` codes for texts without a language: names, tags, links only. */
export const language = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z]{2,3}\b/i.test(value) && !/^(und|zxx|art|mis|mul|q[a-z]{2})\b/i.test(value)
    ? clean(value, 200)
    : null;
