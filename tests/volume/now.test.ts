import { describe, expect, it } from 'vitest';
import { type Counts, noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { volumeNow } from '@/lib/volume/now.ts';
import { day, hour, minute } from '@/lib/volume/series.ts';
import { worthAlert } from '@/lib/volume/worth-alert.ts';
import { poisson } from './chance.ts';

const now = Date.parse('2026-10-14T12:02:00Z');
const topics = ['late', 'billing', 'rude', 'broken'];

/** Six negative mentions an hour for ten days, all of it read, and a burst of so many on one topic in the last half hour. */
function counted(burst: number, readings = true): Counts {
  const drawn = poisson(7);
  const mentions: Mention[] = [];
  for (let at = now - 10 * day; at < now; at += 5 * minute) {
    const here = drawn(0.5);
    for (let i = 0; i < here; i += 1) {
      const topic = topics[(mentions.length * 7) % 4] ?? '';
      mentions.push({ key: `x:${mentions.length}`, at: at + i * 1_000, negative: true, topics: [topic] });
    }
  }
  for (let i = 0; i < burst; i += 1) {
    mentions.push({
      key: `burst:${i}`,
      at: now - (i + 0.5) * ((30 * minute) / burst),
      negative: true,
      topics: ['outage'],
    });
  }
  const read = readings ? [{ at: now, source: 'x:search', from: now - 10 * day, to: now }] : [];
  return count(noCounts, { mentions, readings: read, now });
}

describe('the volume now', () => {
  it('is unknown before anything was read: a guess, nothing covered, no spike', () => {
    expect(volumeNow(noCounts, { now })).toMatchObject({
      negative: 0,
      ordinary: 2,
      sure: { rests: 'first guess', weeks: 0 },
      topic: {},
      covered: 0,
      spikes: [],
    });
  });

  it('is ordinary on an ordinary day, and says what that rests on', () => {
    const { ordinary, sure, spikes, covered } = volumeNow(counted(0), { now });
    expect(ordinary).toBeGreaterThan(4.5);
    expect(ordinary).toBeLessThan(7.5);
    expect(sure.rests).toBe('hour of day');
    expect(sure.weeks).toBeCloseTo(10 / 7, 1);
    expect(spikes.filter(({ end }) => end === null)).toEqual([]);
    expect(covered).toBeGreaterThan(0.9);
  });

  it('shows a spike with its topic while it runs', () => {
    const { negative, topic, spikes } = volumeNow(counted(18), { now });
    expect(negative).toBeGreaterThan(18);
    expect(topic.outage).toBe(18);
    const spike = spikes.at(-1);
    expect(spike).toMatchObject({ end: null, topics: ['outage'] });
    expect((now - (spike?.found ?? 0)) / minute).toBeLessThan(30);
  });

  it('shows the same whatever the order in which posts were read', () => {
    const state = counted(18);
    const again = count(state, { readings: [{ at: now, source: 'x:search', from: now - hour, to: now }], now });
    expect(volumeNow(again, { now }).spikes).toEqual(volumeNow(state, { now }).spikes);
  });

  it('does not alarm anew five minutes later', () => {
    const state = counted(18);
    const first = volumeNow(state, { now }).spikes;
    const later = now + 5 * minute;
    const next = count(state, { readings: [{ at: later, source: 'x:search', from: now, to: later }], now: later });
    expect(worthAlert(volumeNow(next, { now: later }).spikes, first)).toEqual([]);
  });

  it('rests on the hours in which posts were seen where no list was ever read, and calls none of it covered', () => {
    const { sure, covered, ordinary, spikes } = volumeNow(counted(0, false), { now });
    expect(sure.rests).toBe('posts seen');
    expect(covered).toBe(0);
    expect(ordinary).toBeGreaterThan(4);
    expect(ordinary).toBeLessThan(9);
    expect(spikes.filter(({ end, severity }) => end === null || severity > 1)).toEqual([]);
  });

  it('holds an incident’s own hours for no ground', () => {
    const state = counted(60);
    const leftOut = [[now - hour, now + hour]] as const;
    const { ordinary } = volumeNow(state, { now, leftOut });
    expect(ordinary).toBeLessThan(7.5);
  });
});
