import { describe, expect, it } from 'vitest';
import type { Counts, Look } from '@/lib/post.ts';
import { shareOfLife, spreadOf } from '@/lib/volume/spread.ts';

const born = '2026-10-14T10:00:00Z';
const look = (minutes: number, reposts: number | null, differs: Partial<Counts> = {}): Look => ({
  at: new Date(Date.parse(born) + minutes * 60_000).toISOString(),
  counts: { replies: null, reposts, quotes: null, likes: null, views: null, ...differs },
});
const spread = (looks: readonly Look[], followers: number | null = 1_000, createdAt: string | null = born) =>
  spreadOf(looks, { createdAt, followers });

describe('the spread of a post', () => {
  it('is unknown without a look, and an unread counter is no zero', () => {
    const unknown = { shares: null, perHour: null, perHourBefore: null, doublingHours: null, growing: null };
    expect(spread([])).toEqual({ ...unknown, explained: null, beyondReach: null });
    expect(spread([look(30, null), look(60, null)])).toMatchObject(unknown);
    expect(spread([look(60, 0)])).toMatchObject({ shares: 0, perHour: 0, growing: null });
  });

  it('is measured between the last two looks', () => {
    expect(spread([look(60, 10), look(120, 40)])).toMatchObject({
      shares: 40,
      perHour: 30,
      perHourBefore: 10,
      growing: true,
    });
  });

  it('is measured from its birth with one look, and unknown without its time', () => {
    expect(spread([look(120, 10)]).perHour).toBe(5);
    expect(spread([look(120, 10)], 1_000, null).perHour).toBeNull();
  });

  it('doubles in an hour when twenty become eighty in two', () => {
    expect(spread([look(60, 20), look(180, 80)]).doublingHours).toBeCloseTo(1);
  });

  it('has no doubling time after one look, without growth, or with two shares more', () => {
    expect(spread([look(60, 20)]).doublingHours).toBeNull();
    expect(spread([look(60, 20), look(120, 20)])).toMatchObject({ doublingHours: null, growing: false });
    expect(spread([look(60, 20), look(120, 22)]).doublingHours).toBeNull();
    expect(spread([look(60, 20), look(120, 18)])).toMatchObject({ perHour: 0, growing: false });
  });

  it('does not take two looks within a quarter of an hour for a wave', () => {
    expect(spread([look(60, 10), look(62, 14), look(64, 16)]).growing).toBeNull();
  });

  it('compares only looks at which the same counters were read', () => {
    const looks = [look(60, 10), look(120, 12, { quotes: 30 })];
    expect(spread(looks)).toMatchObject({ shares: 42, growing: null });
  });

  it('does not mind the order of looks', () => {
    expect(spread([look(180, 80), look(60, 20)])).toEqual(spread([look(60, 20), look(180, 80)]));
  });

  it('is held against what the followers explain by its age', () => {
    const { explained, beyondReach } = spread([look(60, 30)], 20_000);
    expect(explained).toBeCloseTo(5);
    expect(beyondReach).toBeCloseTo(6);
    expect(spread([look(60, 30)], null)).toMatchObject({ explained: null, beyondReach: null });
    expect(spread([look(60, 3)], 0).beyondReach).toBe(3);
  });

  it('is half over after an hour and three quarters after a day', () => {
    expect([0, 1, 24, 576, 9_999].map(shareOfLife)).toEqual([0, 0.5, 0.75, 1, 1]);
  });
});
