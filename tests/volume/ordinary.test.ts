import { describe, expect, it } from 'vitest';
import { Ordinary } from '@/lib/volume/ordinary.ts';
import { beforehand, profileOf } from '@/lib/volume/profile.ts';
import { day, hour, minute, type Series } from '@/lib/volume/series.ts';
import { poisson } from './chance.ts';

const monday = Date.parse('2026-03-02T00:00:00Z');
const five = 5 * minute;

/** Hours in which so many stand as the rule says, all of them read unless it says `null`. */
function hours(length: number, rule: (i: number) => number | null, start = monday): Series {
  const counts = Array.from({ length }, (_, i) => rule(i));
  return {
    start,
    width: hour,
    count: counts.map((one) => one ?? 0),
    covered: counts.map((one) => (one === null ? 0 : 1)),
  };
}

const nothing: Series = { start: monday, width: five, count: [], covered: [] };
const rateAt = (series: Series, at: number, more: Parameters<typeof profileOf>[1] = {}) =>
  beforehand(profileOf(series, more), at, hour).mean;

describe('what an hour ordinarily holds', () => {
  it('is two before anything was read, and it says that this is a guess', () => {
    const ordinary = Ordinary.of({ hours: hours(0, () => 0), fine: nothing });
    expect(ordinary.expected(monday, monday + hour)).toBeCloseTo(2);
    expect(ordinary.sure).toEqual({ rests: 'first guess', weeks: 0 });
    const [band] = ordinary.band(monday, monday + hour);
    expect(band?.low).toBe(0);
    expect(band?.high).toBeGreaterThan(6);
  });

  it('follows what was read within hours', () => {
    expect(
      rateAt(
        hours(6, () => 20),
        monday + 7 * hour,
      ),
    ).toBeGreaterThan(15);
  });

  it('is not drawn to nothing by hours that nobody read', () => {
    const gaps = rateAt(
      hours(240, (i) => (i % 10 === 0 ? 12 : null)),
      monday + 240 * hour,
    );
    expect(gaps).toBeGreaterThan(10);
    expect(
      rateAt(
        hours(240, (i) => (i % 10 === 0 ? 12 : 0)),
        monday + 240 * hour,
      ),
    ).toBeLessThan(4);
  });

  it('knows the hours of the day after some days', () => {
    const series = hours(24 * 6, (i) => (i % 24 >= 8 && i % 24 < 20 ? 20 : 2));
    expect(rateAt(series, monday + 6 * day + 13.5 * hour)).toBeGreaterThan(14);
    expect(rateAt(series, monday + 6 * day + 3.5 * hour)).toBeLessThan(6);
  });

  it('knows single hours of the week after some weeks, and not after one', () => {
    const series = (weeks: number) => hours(168 * weeks, (i) => (i % 168 === 10 ? 60 : 10));
    const at = (weeks: number) => rateAt(series(weeks), monday + weeks * 7 * day + 10 * hour + 30 * minute);
    expect(at(1)).toBeLessThan(20);
    expect(at(6)).toBeGreaterThan(at(1) + 3);
  });

  it('goes by the clock of the brand when summer time begins', () => {
    const series = hours(168 * 3, (i) => (i % 24 === 9 ? 40 : 4), Date.parse('2026-03-08T23:00:00Z'));
    const zone = 'Europe/Berlin';
    const nine = rateAt(series, Date.parse('2026-03-30T07:00:00Z'), { zone });
    const ten = rateAt(series, Date.parse('2026-03-30T08:00:00Z'), { zone });
    expect(nine).toBeGreaterThan(ten * 1.5);
  });

  it('is hardly moved by an earlier spike, and not at all by an incident', () => {
    const even = rateAt(
      hours(336, () => 10),
      monday + 345 * hour,
    );
    const storm = hours(336, (i) => (i >= 200 && i < 210 ? 2_000 : 10));
    expect(rateAt(storm, monday + 345 * hour)).toBeLessThan(even * 1.15);
    const leftOut = [[monday + 200 * hour, monday + 210 * hour]] as const;
    expect(rateAt(storm, monday + 345 * hour, { leftOut })).toBeCloseTo(even, 0);
  });

  it('grows with a brand that grows', () => {
    const growing = rateAt(
      hours(24 * 42, (i) => 10 * 1.3 ** (i / 168)),
      monday + 42 * day,
    );
    expect(growing).toBeGreaterThan(15);
  });

  it('rests on ever more: the level, the hour of the day, the hour of the week', () => {
    const rests = (length: number) => Ordinary.of({ hours: hours(length, () => 3), fine: nothing }).sure.rests;
    expect([rests(1), rests(10), rests(100), rests(600)]).toEqual([
      'first guess',
      'recent level',
      'hour of day',
      'hour of week',
    ]);
  });

  it('keeps what sums of older weeks tell of the week', () => {
    const older = {
      count: Array.from({ length: 168 }, (_, i) => (i % 24 === 12 ? 80 : 8)),
      covered: new Array<number>(168).fill(2),
    };
    const noon = rateAt(
      hours(0, () => 0),
      monday + 12 * hour,
      { older },
    );
    expect(noon).toBeGreaterThan(
      1.5 *
        rateAt(
          hours(0, () => 0),
          monday + 3 * hour,
          { older },
        ),
    );
  });
});

describe('the band of ordinary counts', () => {
  const drawn = poisson(3);
  const series = hours(168 * 5, () => drawn(9));
  const start = monday + 35 * day;
  const fine = { start, width: five, count: [], covered: [] };

  it('holds about nine in ten of the hours to come', () => {
    const bands = Ordinary.of({ hours: series, fine }).band(start, start + 14 * day);
    const held = bands.filter(({ low, high }) => {
      const count = drawn(9);
      return low <= count && count <= high;
    });
    expect(held.length / bands.length).toBeGreaterThan(0.87);
  });

  it('is wide while little was read, and narrows', () => {
    const wide = (length: number) => {
      const [band] = Ordinary.of({ hours: hours(length, () => drawn(9)), fine }).band(start, start + hour);
      return (band?.high ?? 0) - (band?.low ?? 0);
    };
    expect(wide(3)).toBeGreaterThan(wide(48));
    expect(wide(48)).toBeGreaterThanOrEqual(wide(800));
  });
});
