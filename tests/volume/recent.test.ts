import { describe, expect, it } from 'vitest';
import { type Counted, recentVolume } from '@/lib/volume/recent.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const ago = (minutes: number, differs: Partial<Counted> = {}): Counted => ({
  createdAt: new Date(now - minutes * 60_000).toISOString(),
  negative: true,
  topics: [],
  ...differs,
});

describe('the volume of the last hour', () => {
  it('before there is any history is nothing, and two an hour are ordinary', () => {
    expect(recentVolume([], now)).toEqual({ negative: 0, ordinary: 2, topic: {} });
  });

  it('counts negative posts by their own time, up to one hour', () => {
    expect(recentVolume([ago(0), ago(59), ago(60), ago(5, { negative: false })], now).negative).toBe(2);
  });

  it('counts how many name each topic', () => {
    const posts = [
      ago(1, { topics: ['billing', 'outage'] }),
      ago(2, { topics: ['billing'] }),
      ago(90, { topics: ['billing'] }),
    ];
    expect(recentVolume(posts, now).topic).toEqual({ billing: 2, outage: 1 });
  });

  it('leaves out posts without a time, with a broken one, or from the future', () => {
    const posts = [ago(1, { createdAt: null }), ago(1, { createdAt: 'yesterday' }), ago(-5)];
    expect(recentVolume(posts, now)).toEqual(recentVolume([], now));
  });
});

describe('what is ordinary', () => {
  it('is the mean of the earlier hours in which anything was read, drawn to two an hour', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const posts = hours.flatMap((hour) => [0, 1, 2, 3].map((index) => ago(hour * 60 + index * 10)));
    expect(recentVolume(posts, now).ordinary).toBeCloseTo((36 + 2) / 10);
  });

  it('falls with hours in which only friendly posts were read', () => {
    const quiet = [1, 2, 3, 4].map((hour) => ago(hour * 60, { negative: false }));
    expect(recentVolume(quiet, now).ordinary).toBeCloseTo(2 / 5);
  });

  it('is not changed by hours in which nothing was read', () => {
    expect(recentVolume([ago(90)], now).ordinary).toBe(recentVolume([ago(90 + 48 * 60)], now).ordinary);
  });

  it('is not changed by the last hour itself', () => {
    expect(recentVolume([ago(1), ago(2), ago(3)], now).ordinary).toBe(2);
  });
});
