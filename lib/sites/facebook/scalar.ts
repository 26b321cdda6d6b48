/** Single values as Facebook's JSON has them. */
import { count } from '../scalar.ts';

/** More than Facebook allows a post to be (63,206); what is longer is not to be trusted. */
export const LONGEST = 70_000;

/** The last second of the year 9999: later years would be written with a sign, which nobody else reads as a date. */
const LAST_SECOND = 253_402_300_799;

/** @param seconds since 1970; none of Facebook's posts is that old, so 0 is no time either @returns ISO 8601 in UTC */
export function instant(seconds: unknown): string | null {
  const number = count(seconds);
  return number && number <= LAST_SECOND ? new Date(number * 1000).toISOString() : null;
}

/** How base64 of a known kind of id begins: `feedback:`, `comment:`, `S:_I`. Most ids are of others and need no opening. */
const KNOWN = /^(?:ZmVlZGJhY2s6|Y29tbWVudD|UzpfS)[\w+/=]{0,290}$/;
/** A known kind with the numbers of a post, and of a comment below it. */
const NUMBERS = /^(?:feedback|comment|S:_I\d+(?::[A-Z]+)?):(\d{1,30})(?![^_:])(?:_(\d{1,30})$)?/;

/**
 * @param globalId base64 of `feedback:<post>`, `feedback:<post>_<comment>`, `comment:<post>_<comment>`, `S:_I<author>:<post>…`
 * @returns what numbers are in it; in most feeds a post's own id is longer and holds none
 */
export function numbersIn(globalId: unknown): { readonly post: string | null; readonly comment: string | null } {
  let told = '';
  try {
    if (typeof globalId === 'string' && KNOWN.test(globalId)) told = atob(globalId);
  } catch {} // not base64: it holds no number
  const [, post = null, comment = null] = NUMBERS.exec(told) ?? [];
  return { post, comment };
}
