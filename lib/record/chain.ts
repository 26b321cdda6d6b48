/** Makes the next event of this device and checks that none was changed, removed or reordered. */
import { v7 } from 'uuid';
import type { Deed, RecordedEvent } from './event.ts';
import { sha256 } from './sha256.ts';

/** The device's last event, `null` before its first. */
export interface Writer {
  readonly device: string;
  readonly who: string;
  readonly last: RecordedEvent | null;
  /** The highest clock of any event seen, of this device or another. */
  readonly seen: number;
}

/**
 * @param now the device's own time in milliseconds; a clock that was set back does not turn the order round
 * @param id of the question that asked for it, so that a question that is asked twice is answered once
 */
export async function nextEvent(writer: Writer, deed: Deed, now: number, id = v7()): Promise<RecordedEvent> {
  return {
    v: 1,
    id,
    clock: Math.max(now, writer.seen + 1, (writer.last?.clock ?? 0) + 1),
    who: writer.who,
    device: writer.device,
    n: (writer.last?.n ?? 0) + 1,
    prev: writer.last === null ? '' : await hashOf(writer.last),
    deed,
  };
}

/** SHA-256 over the event's canonical JSON (keys sorted), as hex. */
export const hashOf = (event: RecordedEvent): Promise<string> => sha256(canonical(event));

/** @returns the number `n` of the first event that does not follow from the one before, or `null` when all do */
export async function brokenAt(events: readonly RecordedEvent[]): Promise<number | null> {
  let before: RecordedEvent | null = null;
  for (const event of [...events].sort((one, other) => one.n - other.n)) {
    const expected: string = before === null ? '' : await hashOf(before);
    if (event.n !== (before?.n ?? 0) + 1 || event.prev !== expected) return event.n;
    before = event;
  }
  return null;
}

/** JSON with sorted keys and without spaces: the same value is the same text, whoever wrote it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
