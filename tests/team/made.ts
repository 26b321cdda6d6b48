/** Events of several people, made the way the extension makes them, and some chance that repeats itself. */
import { nextEvent } from '@/lib/record/chain.ts';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';

export const start = Date.parse('2026-10-14T12:00:00Z');
export const postOf = (n: number): string => `x:${1_000_000_000_000_000_000n + BigInt(n)}`;
export const care = (state: 'none' | 'handling' | 'answered' | 'escalated', n = 1): Deed => ({
  kind: 'care',
  key: postOf(n),
  state,
});
export const copied = (n = 1): Deed => ({
  kind: 'copied',
  key: postOf(n),
  reply: 'any',
  language: 'en',
  text: 'Hello',
});
export const claim = (over: string | null = null, confirmed = true, n = 1): Deed => ({
  kind: 'claim',
  key: postOf(n),
  claim: crypto.randomUUID(),
  over,
  confirmed,
});

/** One device that writes its chain. */
export class Writer {
  readonly device = crypto.randomUUID();
  last: RecordedEvent | null = null;
  seen = 0;
  constructor(readonly who: string) {}

  /** @param now the device's own time, milliseconds */
  async does(deed: Deed, now = start): Promise<RecordedEvent> {
    this.last = await nextEvent(this, deed, now);
    return this.last;
  }
}

/** The same numbers for the same seed, from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [all[at], all[other]];
    if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one];
  }
  return all;
}
