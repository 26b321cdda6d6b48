import { describe, expect, it } from 'vitest';
import { noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { volumeNow } from '@/lib/volume/now.ts';
import { day, hour, minute } from '@/lib/volume/series.ts';
import { viewOf } from '@/lib/volume/view.ts';

const now = Date.parse('2026-10-14T12:30:00Z');
/** One an hour for three days; what was read ends two days ago and begins again an hour ago. */
const mentions = Array.from({ length: 72 }, (_, i): Mention => {
  const topics = i % 2 === 0 ? ['late'] : ['billing', 'late'];
  return { key: `${i}`, at: now - i * hour - minute, negative: true, topics };
});
const readings = [
  { at: now, source: 'x:latest:@acme', from: now - 3 * day, to: now - 2 * day },
  { at: now, source: 'x:latest:@acme', from: now - hour, to: now },
];
const counts = count(noCounts, { mentions, readings, now });
const view = viewOf(counts, volumeNow(counts, { now }), now);

describe('what the panel draws', () => {
  it('is a week of hours with their band, the running one last', () => {
    expect(view.hours.length).toBe(168);
    expect(view.hours.at(-1)).toMatchObject({ at: Date.parse('2026-10-14T12:00:00Z'), count: 1, covered: 1 });
    for (const { low, expected, high } of view.hours) {
      expect(low).toBeLessThanOrEqual(expected);
      expect(high).toBeGreaterThanOrEqual(expected);
    }
  });

  it('keeps gaps apart from what was read, whatever was seen in them', () => {
    const covered = view.hours.slice(-72).map((one) => one.covered);
    expect(covered.slice(1, 23).every((part) => part === 1)).toBe(true);
    expect(covered.slice(25, 70).every((part) => part === 0)).toBe(true);
    expect(view.hours.slice(-40, -10).every((one) => one.count === 1 && one.covered === 0)).toBe(true);
  });

  it('names the topics of the last day, the most frequent first, and what was read of it', () => {
    expect(view.topics.map(({ id, count: posts }) => [id, posts])).toEqual([
      ['late', 24],
      ['billing', 12],
    ]);
    expect(view.lists).toEqual({ 'x:latest:@acme': [[now - hour, now]] });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
