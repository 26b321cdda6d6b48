import { describe, expect, it } from 'vitest';
import { Meter } from '@/lib/volume/meter.ts';
import { day, hour, minute } from '@/lib/volume/series.ts';
import { poisson } from './chance.ts';

const five = 5 * minute;
const known = { mean: 2, doubt: 0, grip: 4 };

/** A meter that has seen so many ordinary days. */
function ordinaryDays(days: number, mean = 2, seed = 11): { meter: Meter; at: number } {
  const meter = new Meter(five);
  const drawn = poisson(seed);
  let at = 0;
  for (; at < days * day; at += five) meter.step(at, drawn(mean), 1, { ...known, mean });
  return { meter, at };
}

describe('how surprising counts are', () => {
  it('is nothing for what is ordinary, and much for four times as many over half an hour', () => {
    const { meter, at } = ordinaryDays(10);
    expect(meter.step(at, 2, 1, known).score).toBeLessThan(2);
    const scores = [1, 2, 3, 4, 5, 6].map((i) => meter.step(at + i * five, 8, 1, known).score);
    expect(scores.at(-1)).toBeGreaterThan(5);
  });

  it('says over how many bins it is most surprising', () => {
    const { meter, at } = ordinaryDays(10);
    for (let i = 0; i < 11; i += 1) meter.step(at + i * five, 5, 1, known);
    const found = meter.step(at + 11 * five, 5, 1, known);
    expect(found.length).toBeGreaterThan(3);
    expect(found.count).toBeGreaterThan(found.expected * 2);
  });

  it('is nothing until two hours were read: there is no ordinary yet', () => {
    const meter = new Meter(five);
    const first = { mean: 0.17, doubt: 1, grip: 0.25 };
    const scores = Array.from({ length: 24 }, (_, i) => meter.step(i * five, 100, 1, first).score);
    expect(scores).toEqual(scores.map(() => 0));
    expect(meter.step(24 * five, 100, 1, first).score).toBeLessThan(3);
  });

  it('is nothing in gaps, and a gap teaches nothing', () => {
    const { meter, at } = ordinaryDays(5);
    const level = meter.level;
    for (let i = 0; i < 288; i += 1) expect(meter.step(at + i * five, 0, 0, known).score).toBe(0);
    expect(meter.level).toBeCloseTo(level, 1);
  });

  it('takes posts that were seen outside of any list for so many at least', () => {
    const { meter, at } = ordinaryDays(5);
    expect(meter.step(at, 25, 0, known).score).toBeGreaterThan(5);
  });

  it('judges a bin that was read in part by that part', () => {
    const whole = ordinaryDays(5);
    const half = ordinaryDays(5);
    expect(half.meter.step(half.at, 7, 0.5, known).raw).toBeGreaterThan(whole.meter.step(whole.at, 7, 1, known).raw);
  });

  it('is less for a series that is jumpy by nature', () => {
    const jumpy = new Meter(five);
    const drawn = poisson(5);
    let at = 0;
    for (; at < 14 * day; at += five) jumpy.step(at, drawn(Math.floor(at / hour) % 5 === 0 ? 7 : 0.75), 1, known);
    const calm = ordinaryDays(14);
    const burst = (meter: Meter, from: number) =>
      [0, 1, 2].map((i) => meter.step(from + i * five, 12, 1, known).score).at(-1) ?? 0;
    expect(burst(jumpy, at)).toBeLessThan(burst(calm.meter, calm.at) / 2);
  });

  it('does not learn from a spike, unless it lasts for more than a day', () => {
    const { meter, at } = ordinaryDays(10);
    for (let i = 0; i < 72; i += 1) meter.step(at + i * five, 30, 1, known);
    expect(meter.level).toBeLessThan(1.1);
    for (let i = 72; i < 288 * 6; i += 1) meter.step(at + i * five, 30, 1, known);
    expect(meter.level).toBeGreaterThan(1.5);
  });

  it('learns nothing in an incident', () => {
    const { meter, at } = ordinaryDays(10);
    const before = meter.level;
    for (let i = 0; i < 288; i += 1) meter.step(at + i * five, 4, 1, known, false);
    expect(Math.abs(meter.level - before)).toBeLessThan(0.1);
  });

  it('rarely exceeds three on counts that are as expected', () => {
    const meter = new Meter(five);
    const drawn = poisson(21);
    let hot = 0;
    for (let i = 0; i < 60 * 288; i += 1) if (meter.step(i * five, drawn(2), 1, known).score >= 3) hot += 1;
    expect(hot / (60 * 288)).toBeLessThan(0.005);
  });
});
