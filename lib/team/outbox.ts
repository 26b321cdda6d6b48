/** What has to be sent and in which order, and what is never sent. */
import type { Arrived } from '@/lib/record/order.ts';
import { mostBytes, sizeOf } from './envelope.ts';
import { isShared } from './shared.ts';

/** An event of this device. `round`: the reading in which it was last seen on the server; absent: never. */
export type Own = Arrived & { readonly round?: number };

export interface Leaving {
  /** In the order in which they were done. */
  readonly send: readonly Own[];
  /** They stay on this device, and the reason is shown. */
  readonly tooLarge: readonly Own[];
}

/**
 * An event leaves the outbox when it was seen on the server, not when the server promised to keep it: a store that lost what
 * it promised is mended by the next visit.
 * @param events of this device
 * @param from the first number that this team may see: what was done in another team, or under another name, stays here
 * @param round the reading that is going on
 */
export function leaving(events: readonly Own[], who: string, from: number, round: number): Leaving {
  const ours = events
    .filter((event) => event.n >= from && event.who === who && event.round !== round && isShared(event))
    .sort((one, other) => one.n - other.n);
  return {
    send: ours.filter((event) => sizeOf(event) <= mostBytes),
    tooLarge: ours.filter((event) => sizeOf(event) > mostBytes),
  };
}

/** Carries the first arrival through a repair, so that a deed that is put back does not count as later than it was. */
export const arrivedHeader = 'Firebreak-Arrived';

/** @param at when the server took the message in; @returns when it first did, as far as that can be believed */
export function firstArrival(at: number, header: string | null): number {
  const before = header === null || header === '' ? Number.NaN : Number(header);
  return Number.isFinite(before) && before > 0 ? Math.min(at, before) : at;
}
