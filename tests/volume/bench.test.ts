/** The benches run, and say what they should on cases that can be worked out by hand. Figures and times are in their README. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '@/lib/volume/series.ts';
import { bound } from '../bench/volume/brands/bound.ts';
import { begin, brand, kinds } from '../bench/volume/brands/generator.ts';
import { measure, productAlarms, usualAlarms } from '../bench/volume/brands/measure.ts';
import { cost } from '../bench/volume/cost.ts';
import { nabFiles } from '../bench/volume/nab/files.ts';
import { product } from '../bench/volume/nab/methods.ts';
import { nested } from '../bench/volume/nab/nested.ts';
import { alarmsOf, walk } from '../bench/volume/nab/product.ts';
import { probation, profiles, scaled, scoreFile, standard, worths } from '../bench/volume/nab/scoring.ts';
import { poisson } from './chance.ts';

const rows = 1_000;
const windows = [
  [300, 399],
  [700, 799],
] as const;
const scored = (alarms: readonly number[], profile: (typeof profiles)[number] = standard) => {
  const marked = new Float64Array(rows);
  for (const row of alarms) marked[row] = 1;
  return scoreFile(marked, 0.5, windows, worths(rows, windows), profile);
};

describe('the scoring of the benchmark', () => {
  it('gives 100 to alarms at the beginning of every window, and 0 to none at all', () => {
    for (const profile of profiles) {
      expect(scaled([scored([300, 700], profile)], profile)).toBeCloseTo(100);
      expect(scaled([scored([], profile)], profile)).toBeCloseTo(0);
    }
  });

  it('counts the earliest alarm of a window, the less the later it is', () => {
    expect(scored([300, 310, 390]).raw).toBe(scored([300]).raw);
    expect(scored([350]).raw).toBeLessThan(scored([310]).raw);
    // In the middle: (2 / (1 + e^-2.5) - 1) over what the beginning is worth.
    expect(scored([350]).raw + 1).toBeCloseTo((2 / (1 + Math.exp(-2.5)) - 1) / (2 / (1 + Math.exp(-5)) - 1), 5);
  });

  it('takes off a little for an alarm right behind a window, and all of it far from any', () => {
    const none = scored([]).raw;
    expect(scored([400]).raw - none).toBeGreaterThan(-0.01);
    expect(scored([699]).raw - none).toBeCloseTo(-0.11);
    expect(scored([200]).raw - none).toBeCloseTo(-0.11);
    expect(scored([200], profiles[1]).raw - scored([], profiles[1]).raw).toBeCloseTo(-0.22);
  });

  it('leaves out the first 15 %, at most 750 rows', () => {
    expect(scored([0, 149])).toEqual(scored([]));
    expect([probation(1_000), probation(15_902)]).toEqual([150, 750]);
  });
});

describe('the product on a series of the benchmark', () => {
  const drawn = poisson(2);
  const at = Float64Array.from({ length: 12 * 288 }, (_, i) => begin + i * 5 * minute + 53_000);
  const burst = 11 * 288;
  const value = Float64Array.from(at, (_, i) => drawn(i >= burst && i < burst + 12 ? 40 : 8));

  it('alarms once for a burst, within minutes', () => {
    const alarms = alarmsOf({ at, value }, walk({ at, value }), 5, 12 * hour);
    const found = [...alarms.keys()].filter((row) => alarms[row] === 1);
    expect(found.length).toBe(1);
    expect(found[0]).toBeGreaterThanOrEqual(burst);
    expect(found[0]).toBeLessThan(burst + 3);
  });

  it('knows nothing of what comes later', () => {
    const whole = walk({ at, value }).surprises.slice(0, 1_500);
    expect(walk({ at: at.slice(0, 1_500), value: value.slice(0, 1_500) }).surprises).toEqual(whole);
  });

  const dir = join(import.meta.dirname, '../../../shared/data/nab');
  it.skipIf(!existsSync(dir))('reads the real series, each window on its rows, and chooses on the other files', () => {
    const files = nabFiles(dir);
    expect(files.map(({ windows: { length } }) => length)).toEqual([4, 4, 3, 3, 2]);
    const few = files
      .slice(3)
      .map((file) => ({ ...file, at: file.at.slice(0, 4_000), value: file.value.slice(0, 4_000) }));
    const short = few.map((file) => ({ ...file, windows: file.windows.filter(([, last]) => last < 4_000) }));
    const method = product('', [72], [0.8]);
    const result = nested(method, short, standard, [4, 6]);
    expect(result.files.map(({ file }) => file)).toEqual(['Twitter_volume_CVS', 'Twitter_volume_FB']);
    expect(result.nested).toBeLessThanOrEqual(100);
  });
});

describe('simulated brands', () => {
  it('are the same for the same seed, with bursts after a fortnight, and on the clock of their zone', () => {
    for (const kind of kinds) {
      const one = brand(kind, 3, 21);
      expect(brand(kind, 3, 21)).toEqual(one);
      expect(brand(kind, 4, 21).total).not.toEqual(one.total);
      expect(one.bursts.every(([from]) => from >= begin + 14 * day)).toBe(true);
      const named = [...one.byTopic.values()].reduce(
        (sum, counts) => sum + counts.reduce((all, count) => all + count, 0),
        0,
      );
      expect(named).toBe(one.total.reduce((sum, count) => sum + count, 0));
    }
  });

  it('measure an alarm within a burst as found, and others as false', () => {
    const [kind] = kinds;
    if (kind === undefined) throw new Error('no kinds');
    const one = brand(kind, 3, 28);
    const [from] = one.bursts[0] ?? [0, 0];
    const bin = Math.floor((from - begin) / (5 * minute)) + 2;
    const { falseAlarms, minutes, weeks } = measure(one, [10, bin, bin - 40]);
    expect([falseAlarms, minutes.length, weeks]).toEqual([1, 1, 2]);
    expect(minutes[0]).toBeGreaterThan(10);
    expect(minutes[0]).toBeLessThanOrEqual(15);
  });

  it('are alarmed on by the product and by what today’s tools do', () => {
    const kind = kinds.find(({ name }) => name === 'growing');
    if (kind === undefined) throw new Error('no such kind');
    const one = brand(kind, 5, 28);
    const ours = measure(one, productAlarms(one));
    expect(ours.minutes.length / ours.bursts).toBeGreaterThan(0.5);
    expect(ours.falseAlarms).toBeLessThan(6);
    expect(usualAlarms(one, 'mean + 3 sd', 15).length).toBeGreaterThan(0);
  });

  it('have a bound that grows with the strength of a burst', () => {
    expect(bound(0.5, 6, 2, 300).found30).toBeGreaterThan(bound(0.5, 3, 2, 300).found30);
  });
});

describe('the cost of an update', () => {
  it('is measured on a state that stays bounded', async () => {
    const { ids, kilobytes, posts } = await cost(12_000, 40, 3);
    expect(posts).toBeGreaterThanOrEqual(12_000);
    expect(ids).toBeLessThan(3_000);
    expect(kilobytes).toBeLessThan(400);
  });
});
