/** The order in which events count on every device, whatever their clocks say. */
import type { RecordedEvent } from './event.ts';

/** An event and when the team's server took it in: milliseconds, absent while it has not. */
export type Arrived<Event extends RecordedEvent = RecordedEvent> = Event & { readonly arrived?: number };

/**
 * The time at which an event counts, in milliseconds: what its device said, but never later than it reached the server. So
 * a clock that runs ahead can't win for ever, and what was done offline counts from when it was done.
 */
export const countsAt = ({ clock, arrived }: Arrived): number => Math.min(clock, arrived ?? clock);

/** @returns each event once (by id; its earliest arrival counts), the earliest first */
export function inOrder<Event extends Arrived>(events: readonly Event[]): Event[] {
  const once = new Map<string, Event>();
  for (const event of events) {
    const known = once.get(event.id);
    if (known === undefined || (event.arrived ?? Infinity) < (known.arrived ?? Infinity)) once.set(event.id, event);
  }
  return [...once.values()].sort(
    (one, other) => countsAt(one) - countsAt(other) || one.clock - other.clock || (one.id < other.id ? -1 : 1),
  );
}
