import { describe, expect, it } from 'vitest';
import type { Surprise } from '@/lib/volume/meter.ts';
import { minute } from '@/lib/volume/series.ts';
import { type Spike, spikeSettings, Watch } from '@/lib/volume/spike.ts';
import { worthAlert } from '@/lib/volume/worth-alert.ts';

const five = 5 * minute;
const surprise = (score: number, count = 12, expected = 2, length = 2): Surprise => ({
  score,
  raw: score,
  length,
  count,
  expected,
});

/** Steps through scores of the total, one bin each. */
function watched(scores: readonly number[], watch = new Watch(), from = 0, count = 12): Watch {
  scores.forEach((score, i) => {
    watch.step({ at: from + i * five, width: five, count: score, total: surprise(score, count) });
  });
  return watch;
}
const quiet = (bins: number) => new Array<number>(bins).fill(0);

describe('a spike', () => {
  it('begins where the surprising bins began, and is found when the scales tip', () => {
    const [spike] = watched([0, 0, 1, 6]).spikes;
    expect(spike).toMatchObject({ start: 2 * five, found: 4 * five, end: null, severity: 1, ratio: 6 });
  });

  it('is told once, at the bin that begins it', () => {
    const watch = new Watch();
    const told = [0, 6, 7, 0, 6].map((score, i) =>
      watch.step({ at: i * five, width: five, count: 1, total: surprise(score) }),
    );
    expect(told.map((one) => one !== null)).toEqual([false, true, false, false, false]);
  });

  it('has its peak at the fullest bin and ends an hour after the last surprise, then', () => {
    const [spike] = watched([5, 9, 20, 6, 2, ...quiet(12)]).spikes;
    expect(spike?.peak).toEqual({ at: 2 * five, count: 20 });
    expect(spike?.end).toBe(5 * five);
    expect(watched([5, 9, 20, 6, 2, ...quiet(11)]).spikes[0]?.end).toBeNull();
  });

  it('is the same one when it comes back within the cool-down, and another one after it', () => {
    const bins = spikeSettings.coolDown / five;
    expect(watched([6, ...quiet(bins - 2), 6]).spikes).toHaveLength(1);
    expect(watched([6, ...quiet(bins - 2), 6]).spikes[0]?.end).toBeNull();
    expect(watched([6, ...quiet(bins + 2), 6]).spikes).toHaveLength(2);
  });

  it('is never made of three posts, nor of hardly more than the ordinary', () => {
    const watch = new Watch();
    watch.step({ at: 0, width: five, count: 3, total: surprise(9, 3, 0.01) });
    watch.step({ at: five, width: five, count: 900, total: surprise(9, 900, 700) });
    expect(watch.spikes).toEqual([]);
  });

  it('gets graver only when it lasts', () => {
    const after = (bins: number, count: number) =>
      watched(new Array<number>(bins).fill(40), new Watch(), 0, count).spikes[0]?.severity;
    expect([1, 2, 3, 4].map((bins) => after(bins, 30))).toEqual([1, 2, 3, 3]);
    expect(watched(new Array<number>(20).fill(5)).spikes[0]?.severity).toBe(1);
  });

  it('is no wave by less than ten posts and no flood by less than thirty, however rare they are', () => {
    const after = (count: number) => watched(new Array<number>(6).fill(40), new Watch(), 0, count).spikes[0]?.severity;
    expect([9, 10, 29, 30].map(after)).toEqual([1, 2, 2, 3]);
  });

  it('names the topics that drive it, the most surprising first', () => {
    const watch = new Watch();
    const topics = { late: surprise(6), outage: surprise(14), billing: surprise(2) };
    watch.step({ at: 0, width: five, count: 12, total: surprise(5), topics });
    watch.step({ at: five, width: five, count: 12, total: surprise(5), topics: { billing: surprise(9) } });
    expect(watch.spikes[0]?.topics).toEqual(['outage', 'billing', 'late']);
  });

  it('is found on one topic when the total is still ordinary, but one topic must say more', () => {
    const on = (score: number) => {
      const watch = new Watch();
      watch.step({ at: 0, width: five, count: 5, total: surprise(1), topics: { outage: surprise(score, 5, 0.2) } });
      return watch.spikes;
    };
    expect(on(spikeSettings.topic)[0]).toMatchObject({ topics: ['outage'], count: 5 });
    expect(on(spikeSettings.total)).toEqual([]);
  });
});

describe('an alert', () => {
  const [spike] = watched([6]).spikes;
  const at = (start: number, differs: Partial<Spike> = {}): Spike => {
    if (spike === undefined) throw new Error('no spike');
    return { ...spike, start, found: start + five, end: start + 2 * five, ...differs };
  };

  it('is worth it for a spike that nobody was told of', () => {
    expect(worthAlert([at(0)], [])).toHaveLength(1);
  });

  it('is not repeated when posts that came in late move the spike’s beginning', () => {
    expect(worthAlert([at(-10 * minute)], [at(0)])).toEqual([]);
    expect(worthAlert([at(10 * minute)], [at(0)])).toEqual([]);
  });

  it('is worth it again when the spike got graver, or after the cool-down', () => {
    expect(worthAlert([at(0, { severity: 2 })], [at(0)])).toHaveLength(1);
    expect(worthAlert([at(spikeSettings.coolDown + hourLater)], [at(0)])).toHaveLength(1);
  });

  it('of a spike that still ran when it was told does not silence the next one', () => {
    const told = watched([6]).spikes;
    expect(told).toMatchObject([{ end: null }]);
    const later = watched([6, ...quiet(spikeSettings.coolDown / five + 2), 6]).spikes;
    expect(worthAlert(later, told)).toEqual([later[1]]);
    // Long after it has left the counts, too.
    const nextWeek = watched([6], new Watch(), 8 * 24 * hourLater).spikes;
    expect(worthAlert(nextWeek, told)).toEqual(nextWeek);
  });

  it('is not repeated while the spike goes on, comes back soon or is only somewhat more, and is when it gets graver', () => {
    const told = watched([6], new Watch(), 0, 20).spikes;
    for (const scores of [
      [6, 6, 6],
      [6, ...quiet(20)],
      [6, ...quiet(20), 6],
      [6, 6.3],
    ])
      expect(worthAlert(watched(scores, new Watch(), 0, 20).spikes, told), String(scores)).toEqual([]);
    const graver = watched([6, 40], new Watch(), 0, 20).spikes;
    expect(worthAlert(graver, told)).toMatchObject([{ severity: 2 }]);
    expect(worthAlert(watched([6, 40, 6, 6], new Watch(), 0, 20).spikes, [...told, ...graver])).toEqual([]);
  });

  it('is not repeated soon after one that is none any more by what was counted since', () => {
    expect(worthAlert([at(hourLater)], [at(0, { end: null })])).toEqual([]);
    const later = [at(spikeSettings.coolDown + hourLater)];
    expect(worthAlert(later, [at(0, { end: null })])).toEqual(later);
  });
});
const hourLater = 60 * minute;
