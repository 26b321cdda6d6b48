/** What an update costs after a long history: the counting, the reading of the ordinary, and the size of what is kept. */
import { type Counts, noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { volumeNow } from '@/lib/volume/now.ts';
import { day, minute } from '@/lib/volume/series.ts';
import { begin, chance, topics } from './brands/generator.ts';

export interface Cost {
  readonly posts: number;
  /** Milliseconds, the median and the worst of the updates. */
  readonly update: readonly [median: number, worst: number];
  readonly withCopy: readonly [median: number, worst: number];
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
export function cost(posts = 1_000_000, days = 60, updates = 40): Cost {
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
  const update: number[] = [];
  const withCopy: number[] = [];
  const reading: number[] = [];
  for (let i = 0; i < updates; i += 1) {
    const taken = take(batch);
    const before = performance.now();
    const copy = structuredClone(state);
    const between = performance.now();
    state = count(copy, taken);
    const after = performance.now();
    structuredClone(state);
    update.push(after - between);
    withCopy.push(performance.now() - before);
    const start = performance.now();
    volumeNow(state, { now: taken.now, zone });
    reading.push(performance.now() - start);
  }
  const ids = Object.values(state.marks).reduce((sum, marks) => sum + Object.keys(marks).length, 0);
  const kilobytes = Math.round(JSON.stringify(state).length / 1024);
  return { posts: made, update: summed(update), withCopy: summed(withCopy), reading: summed(reading), kilobytes, ids };
}
