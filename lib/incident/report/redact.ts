/** Takes customers' names out of an event before it leaves in a file without names. What it was is then no longer to be verified. */
import type { AnyEvent } from '@/lib/record/event.ts';
import type { Nameless } from './nameless.ts';

/** What identifies an entry or is a hash holds no name, and has to stay as it is. */
const kept: ReadonlySet<string> = new Set(['kind', 'key', 'hash', 'hashes', 'post', 'posts', 'captured']);

/** @returns the very same event when nothing in it had to be taken out */
export const redactWith =
  ({ text, link }: Nameless) =>
  (event: AnyEvent): AnyEvent => {
    const cleaned = (value: unknown, name: string): unknown => {
      if (kept.has(name)) return value;
      if (typeof value === 'string') return /^https?:\/\//u.test(value) ? (link(value) ?? '') : text(value);
      if (Array.isArray(value)) return value.map((one) => cleaned(one, ''));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner, key)]));
    };
    const evidence = event.deed.kind === 'evidence';
    const deed = cleaned(evidence ? { ...event.deed, author: null } : event.deed, '') as AnyEvent['deed'];
    return JSON.stringify(deed) === JSON.stringify(event.deed) ? event : { ...event, deed };
  };
