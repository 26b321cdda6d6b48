/** Whether complaints are back to the ordinary, and for how long they have been, as far as anybody has read. */
import { hour, type Span } from './series.ts';
import type { Spike } from './spike.ts';

export interface Quietness {
  /** `null`: too little was read to tell. */
  readonly ordinary: boolean | null;
  /** In milliseconds: since when it has been ordinary without a break in the reading. */
  readonly since: number | null;
}

/** Our own figure: who has not read for so long can't say that nothing happened. */
const longestGap = 3 * hour;

/**
 * @param spikes of the last week, the oldest first
 * @param read stretches that were read, in order
 * @param now in milliseconds
 */
export function quietness(spikes: readonly Pick<Spike, 'end'>[], read: readonly Span[], now: number): Quietness {
  const last = spikes.at(-1);
  if (last?.end === null) return { ordinary: false, since: null };
  let since = now;
  for (const [from, to] of read.toReversed()) {
    if (since - to > longestGap) break;
    since = Math.min(since, from);
  }
  if (since === now) return { ordinary: null, since: null };
  return { ordinary: true, since: Math.max(since, last?.end ?? since) };
}
