/** What a newcomer to a large team reads first: the numbers of the messages that still matter, not the whole past. */
import { z } from 'zod';

/** Up to so many messages a newcomer reads everything: it takes a few seconds. */
export const readAllUpTo = 100_000;

/** One list is one message; longer ones are cut, and the rest is read later from the log itself. */
export const mostNumbers = 15_000;

export const snapshotSchema = z.object({
  v: z.literal(1),
  /** Everything up to this number was looked at. */
  upTo: z.number().int().nonnegative(),
  /** The stream in which the numbers hold. */
  created: z.string(),
  /** Distances from one number to the next, the first one from 0. */
  steps: z.array(z.number().int().positive()).max(mostNumbers),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export interface Entry {
  readonly seq: number;
  readonly key: string;
  /** When it counts, milliseconds. */
  readonly at: number;
}

/**
 * Only numbers are written down, never what somebody did: the newcomer fetches each deed from the log, where the server
 * vouches for its author. A false list can leave something out, but can't put words into anybody's mouth.
 * @param open keys of posts and incidents on which somebody still works
 * @param since deeds after this instant (milliseconds) matter whatever they are about
 */
export function snapshotOf(
  entries: readonly Entry[],
  open: ReadonlySet<string>,
  since: number,
  stream: { readonly created: string; readonly last: number },
): Snapshot {
  const numbers = entries
    .filter(({ key, at }) => open.has(key) || at >= since)
    .map(({ seq }) => seq)
    .sort((one, other) => one - other)
    .slice(-mostNumbers);
  const steps = numbers.map((seq, index) => seq - (numbers[index - 1] ?? 0));
  return { v: 1, upTo: stream.last, created: stream.created, steps };
}

export const numbersIn = ({ steps }: Snapshot): number[] => {
  let seq = 0;
  return steps.map((step) => {
    seq += step;
    return seq;
  });
};

export type Plan =
  | { readonly kind: 'all' }
  /** First these, then everything behind `from`; what lies before is read when there is time. */
  | { readonly kind: 'open-first'; readonly numbers: readonly number[]; readonly from: number };

/** @param last number of the newest message */
export function planFor(last: number, snapshot: Snapshot | null, created: string): Plan {
  if (last <= readAllUpTo || snapshot === null || snapshot.created !== created || snapshot.upTo > last)
    return { kind: 'all' };
  return { kind: 'open-first', numbers: numbersIn(snapshot), from: snapshot.upTo + 1 };
}
