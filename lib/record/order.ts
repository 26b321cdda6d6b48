/** The one order of events on which every device agrees: by clock, then by id. The last writer of a field wins. */
interface Placed {
  readonly id: string;
  readonly clock: number;
}

const later = (one: Placed, other: Placed): number =>
  one.clock - other.clock || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** @returns each event once, whatever the order and however often they were handed over */
export const inOrder = <Of extends Placed>(events: readonly Of[]): Of[] =>
  [...new Map(events.map((event) => [event.id, event])).values()].sort(later);
