import { describe, expect, it } from 'vitest';
import { type Counts, fineWidth, noCounts, olderOf, seriesOf, total } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { day, hour, minute } from '@/lib/volume/series.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const post = (key: string, ago: number, differs: Partial<Mention> = {}): Mention => ({
  key,
  at: now - ago,
  negative: true,
  topics: [],
  ...differs,
});
const taken = (mentions: readonly Mention[], before: Counts = noCounts) => count(before, { mentions, now });
const all = (state: Counts, name = total, until = now): number => {
  const { count: counts } = seriesOf(state, name, 'fine', until - 7 * day, until + fineWidth);
  return Array.from(counts).reduce((sum, one) => sum + one, 0);
};

describe('counting', () => {
  it('goes by the post’s own time, into bins of five minutes and of an hour', () => {
    const state = taken([post('a', 2 * minute), post('b', 3 * minute), post('c', 90 * minute)]);
    expect(Array.from(seriesOf(state, total, 'fine', now - 10 * minute, now).count)).toEqual([0, 2]);
    expect(Array.from(seriesOf(state, total, 'hours', now - 2 * hour, now).count)).toEqual([1, 2]);
  });

  it('counts a post once, however often it is read', () => {
    const once = taken([post('a', hour), post('b', hour)]);
    expect(taken([post('a', hour), post('b', hour), post('a', hour)], once)).toEqual(once);
    expect(all(once)).toBe(2);
  });

  it('does not depend on the order in which posts are read', () => {
    const posts = Array.from({ length: 40 }, (_, i) =>
      post(`${i}`, i * 17 * minute, { topics: i % 3 === 0 ? ['late'] : [] }),
    );
    const forth = posts.reduce((state, one) => taken([one], state), noCounts);
    expect(taken([...posts].reverse())).toEqual(forth);
  });

  it('counts for each topic, and a topic named twice once', () => {
    const state = taken([
      post('a', hour, { topics: ['late', 'billing', 'late'] }),
      post('b', hour, { topics: ['late'] }),
    ]);
    expect([all(state), all(state, 'late'), all(state, 'billing'), all(state, 'outage')]).toEqual([2, 2, 1, 0]);
  });

  it('leaves out friendly posts, posts without a time, from the future, and from before the open fortnight', () => {
    const posts = [
      post('a', hour, { negative: false }),
      post('b', hour, { at: null }),
      post('c', -hour),
      post('d', 16 * day),
      post('e', 0, { at: Number.NaN }),
    ];
    expect(all(taken(posts))).toBe(0);
    expect(taken(posts).hours).toEqual({});
  });

  it('follows a post that is judged anew', () => {
    const first = taken([post('a', hour, { topics: ['late'] })]);
    const second = taken([post('a', hour, { topics: ['billing'] })], first);
    expect([all(second), all(second, 'late'), all(second, 'billing')]).toEqual([1, 0, 1]);
    const third = taken([post('a', hour, { negative: false })], second);
    expect([all(third), all(third, 'billing')]).toEqual([0, 0]);
    expect(all(taken([post('a', hour)], third))).toBe(1);
  });

  it('takes topics with the names of an object’s own parts', () => {
    const state = taken([
      post('a', hour, { topics: ['constructor', 'toString'] }),
      post('constructor', hour),
      post('__proto__', hour),
    ]);
    expect([all(state), all(state, 'constructor')]).toEqual([2, 1]);
  });

  it('leaves alone what a batch does not touch', () => {
    const before = taken([post('a', hour, { topics: ['late'] })]);
    const next = taken([post('b', hour, { topics: ['billing'] })], before);
    expect(next.fine.late).toBe(before.fine.late);
    expect(before).toEqual(taken([post('a', hour, { topics: ['late'] })]));
  });

  it('is plain JSON', () => {
    const state = taken([post('a', hour, { topics: ['late'] })]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe('what was read of a bin', () => {
  it('is told with the counts: a gap is not a zero', () => {
    const readings = [{ at: now, source: 'search', from: now - 7 * minute, to: now }];
    const state = count(noCounts, { mentions: [post('a', minute)], readings, now });
    const { count: counts, covered } = seriesOf(state, total, 'fine', now - 15 * minute, now);
    expect(Array.from(counts)).toEqual([0, 0, 1]);
    expect(covered[0]).toBe(0);
    expect(covered[1]).toBeCloseTo(0.4);
    expect(covered[2]).toBe(1);
  });
});

describe('however long it goes on', () => {
  const weeks = 14;
  let state: Counts = noCounts;
  const begin = now - weeks * 7 * day;
  for (let at = begin; at <= now; at += 6 * hour) {
    const mentions = [0, 1, 2].map((i) => ({ key: `${at} ${i}`, at: at - i * hour, negative: true, topics: ['late'] }));
    state = count(state, { mentions, readings: [{ at, source: 'search', from: at - 6 * hour, to: at }], now: at });
  }

  it('keeps fine bins for days and hours for weeks', () => {
    const oldest = (bins: object | undefined, width: number) =>
      now - Math.min(...Object.keys(bins ?? {}).map(Number)) * width;
    expect(oldest(state.fine.late, day)).toBeLessThan(10 * day);
    expect(oldest(state.hours.late, 7 * day)).toBeLessThan(65 * day);
    expect(Math.min(...Object.keys(state.marks).map(Number)) * day).toBeGreaterThan(now - 16 * day);
  });

  it('keeps older hours as sums over the hours of the week, with what was covered', () => {
    const older = olderOf(state, 'late');
    expect(older?.count.length).toBe(168);
    const rate =
      older === null
        ? 0
        : older.count.reduce((sum, one) => sum + one, 0) / older.covered.reduce((sum, one) => sum + one, 0);
    // Three posts in six hours.
    expect(rate).toBeCloseTo(0.5, 1);
  });

  it('does not count again what is closed', () => {
    const again = count(state, { mentions: [post('new', 20 * day)], now });
    expect(again.hours).toEqual(state.hours);
  });

  it('closes days early when there are too many posts to remember each', () => {
    const mentions = (from: number, size: number) =>
      Array.from({ length: size }, (_, i) => post(`${from} ${i}`, from + i * 1_000));
    const many = [2, 1, 0].reduce((before, days) => taken(mentions(days * day, 12_000), before), noCounts);
    const ids = Object.values(many.marks).reduce((sum, marks) => sum + Object.keys(marks).length, 0);
    expect(ids).toBeLessThanOrEqual(24_000);
    expect(all(many)).toBe(36_000);
    expect(taken(mentions(2 * day, 12_000), many).fine).toEqual(many.fine);
  });

  it('does not let an earlier spike into the sums', () => {
    let spiked: Counts = noCounts;
    const start = now - 70 * day;
    for (let at = start; at <= now; at += 6 * hour) {
      const storm = at - start > 5 * day && at - start < 5.3 * day ? 600 : 6;
      const mentions = Array.from({ length: storm }, (_, i) => ({
        key: `${at} ${i}`,
        at: at - (i % 6) * hour,
        negative: true,
        topics: [],
      }));
      spiked = count(spiked, { mentions, readings: [{ at, source: 'search', from: at - 6 * hour, to: at }], now: at });
    }
    const { count: sums = [], covered = [] } = olderOf(spiked, total) ?? {};
    expect(Math.max(...sums.map((one, i) => one / Math.max(0.5, covered[i] ?? 0)))).toBeLessThan(8);
  });
});
