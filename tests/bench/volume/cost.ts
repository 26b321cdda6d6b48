/** What an update costs after a long history: the counting, the reading of the ordinary, and the size of what is kept. */
import 'fake-indexeddb/auto';
import { writeCounts } from '@/entrypoints/background/volume/store.ts';
import { type Counts, noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { type VolumeNow, volumeNow } from '@/lib/volume/now.ts';
import { day, minute } from '@/lib/volume/series.ts';
import { begin, chance, topics } from './brands/generator.ts';

export interface Cost {
  readonly posts: number;
  /** Milliseconds, the median and the worst of the updates. */
  readonly update: readonly [median: number, worst: number];
  /** Counting and writing into the store what changed. */
  readonly stored: readonly [median: number, worst: number];
  readonly reading: readonly [median: number, worst: number];
  readonly kilobytes: number;
  readonly ids: number;
}

/** The middle and the largest of some times. */
function summed(times: number[]): [number, number] {
  times.sort((one, other) => one - other);
  return [times[times.length >> 1] ?? 0, times.at(-1) ?? 0];
}

/** @param posts all about the brand; three in ten are negative, spread evenly over the days */
export async function cost(posts = 1_000_000, days = 60, updates = 40): Promise<Cost> {
  const { uniform } = chance(5);
  const apart = (days * day) / posts;
  const batch = 50;
  const zone = 'Europe/Berlin';
  let state: Counts = noCounts;
  let made = 0;
  const next = (size: number): { mentions: Mention[]; now: number } => {
    const mentions = Array.from({ length: size }, (): Mention => {
      const named = uniform() < 0.6 ? [topics[Math.floor(uniform() * topics.length)] ?? 'late'] : [];
      made += 1;
      return {
        key: `x:${1_800_000_000_000 + made}`,
        at: begin + made * apart,
        negative: uniform() < 0.3,
        topics: named,
      };
    });
    return { mentions, now: begin + made * apart };
  };
  const take = (size: number) => {
    const { mentions, now } = next(size);
    const readings = [{ at: now, source: 'x:search', from: now - 30 * minute, to: now }];
    return { mentions, readings, now, zone };
  };
  while (made < posts) state = count(state, take(Math.min(2_000, Math.ceil((20 * minute) / apart))));
  await writeCounts(noCounts, state);
  const update: number[] = [];
  const stored: number[] = [];
  const reading: number[] = [];
  let told: VolumeNow | null = null;
  for (let i = 0; i < updates; i += 1) {
    const taken = take(batch);
    const before = performance.now();
    const after = count(state, taken);
    update.push(performance.now() - before);
    await writeCounts(state, after);
    stored.push(performance.now() - before);
    state = after;
    const start = performance.now();
    told = volumeNow(state, { now: taken.now, zone, before: told });
    reading.push(performance.now() - start);
  }
  const ids = Object.values(state.marks).reduce((sum, marks) => sum + Object.keys(marks).length, 0);
  const kilobytes = Math.round(JSON.stringify(state).length / 1024);
  return { posts: made, update: summed(update), stored: summed(stored), reading: summed(reading), kilobytes, ids };
}
