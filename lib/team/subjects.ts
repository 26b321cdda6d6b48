/** Where things stand on the team's server: no personal text and no dots get into a subject. */
import { digestOf } from '@/lib/record/sha256.ts';

/** The stream that keeps everything, and the prefixes of what stands in it. */
export const stream = 'TEAM';
/** What everybody reads. Claims concern nobody but those who ask for the same post: what they lead to comes as an event. */
export const eventSubjects = 'ev.>';
export const streamSubjects = [eventSubjects, 'claim.>'] as const;

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** @returns SHA-256 of a text, as `length` letters of base32 (5 bits each) */
export async function hashed(text: string, length: number): Promise<string> {
  let [held, bits, found] = [0, 0, ''];
  for (const byte of await digestOf(text)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5 && found.length < length; bits -= 5) found += letters[(held >> (bits - 5)) & 31];
    held &= 0xff;
  }
  return found;
}

/**
 * How a person stands in subjects: readable, and bound to the exact name by 65 bits of its hash. The server lets a person
 * write under this one alone, so nobody can sign an event with another's name.
 */
export async function personOf(name: string): Promise<string> {
  const exact = name.normalize('NFC').trim();
  const readable = exact
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 24);
  return `${readable === '' ? 'x' : readable}-${await hashed(exact, 13)}`;
}

export const eventSubject = (person: string, kind: string): string =>
  `ev.${person}.${kind.replace(/[^A-Za-z0-9-]/gu, '-')}`;

/** One subject for each post, so that the server can compare and set it. @param key "x:1840000000000000001" */
export const claimSubject = async (key: string): Promise<string> => `claim.${await hashed(key, 26)}`;

/** Who is here right now: passed on, never kept. */
export const presenceSubject = (person: string, device: string): string => `here.${person}.${device}`;

/** @returns the person under whose name an event was written; `null` for everything that is no event */
export function writerOf(subject: string): string | null {
  // Without an expression: each message of a long log is asked.
  const end = subject.indexOf('.', 3);
  const whole = subject.startsWith('ev.') && end > 3 && end + 1 < subject.length;
  return whole && subject.indexOf('.', end + 1) === -1 ? subject.slice(3, end) : null;
}

/** Answers come to an address that nobody else may listen to. */
export const inboxOf = (person: string): string => `_INBOX_${person}`;
