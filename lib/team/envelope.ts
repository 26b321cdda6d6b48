/** An event on its way: what is sent, and whether what came may be believed. */
import { z } from 'zod';
import { type RecordedEvent, readEvent } from '@/lib/record/event.ts';
import { everydayEvent } from '@/lib/record/everyday.ts';
import { personOf, writerOf } from './subjects.ts';

/** The server refuses messages above 64 kB; the rest is for headers. */
export const mostBytes = 60 * 1024;

export type Opened =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** Made by a newer Firebreak: kept as it came and read after an update. */
  | { readonly kind: 'newer' }
  /** The name in it is not the name under which it was written, or it is no event at all: kept apart, never shown as a deed. */
  | { readonly kind: 'refused'; readonly why: 'forged' | 'malformed' };

/** Enough of any version to know whose it claims to be. */
const outer = z.looseObject({ v: z.number().int().positive(), id: z.uuid(), who: z.string().max(80) });

/** Names to subjects; hashing the same name again and again would slow down catching up. */
const known = new Map<string, string>();

async function tokenOf(name: string): Promise<string> {
  const found = await personOf(name);
  if (known.size < 5_000) known.set(name, found);
  return found;
}

export const seal = (event: RecordedEvent): string => JSON.stringify(event);

/** @returns bytes as sent */
export const sizeOf = (event: RecordedEvent): number => new TextEncoder().encode(seal(event)).byteLength;

/**
 * @param subject the server lets each person write below their own alone: that is what proves the name
 * @returns at once where the name was met before
 */
export function open(subject: string, body: string): Opened | Promise<Opened> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { kind: 'refused', why: 'malformed' };
  }
  const event = everydayEvent(value) ?? readEvent(value);
  const claimed = event ?? outer.safeParse(value).data;
  if (claimed === undefined) return { kind: 'refused', why: 'malformed' };
  const judged = (token: string): Opened => {
    if (token !== writerOf(subject)) return { kind: 'refused', why: 'forged' };
    return event === null ? { kind: 'newer' } : { kind: 'event', event };
  };
  const token = known.get(claimed.who);
  return token === undefined ? tokenOf(claimed.who).then(judged) : judged(token);
}
