import { describe, expect, it } from 'vitest';
import {
  addReading,
  allCovered,
  type Covered,
  coveredBins,
  coveredSince,
  readingOf,
  union,
} from '@/lib/volume/covered.ts';

const read = (covered: Covered, from: number, to: number, source = 'search') =>
  addReading(covered, { at: 1_000_000, source, from, to });

describe('a list that was read', () => {
  it('covers the time from its oldest to its newest post', () => {
    expect(readingOf('search', [900, 700, 400], 1_000)).toEqual({ at: 1_000, source: 'search', from: 400, to: 900 });
  });

  it('covers the time up to the reading when it was read from its top: nothing newer was there', () => {
    expect(readingOf('search', [900, 700, 400], 1_000, true)?.to).toBe(1_000);
  });

  it('covers nothing when its posts are not in order of time', () => {
    expect(readingOf('top posts', [400, 900, 100, 700, 300, 800], 1_000)).toBeNull();
  });

  it('may have a pinned post at its head, which does not stretch it', () => {
    const times = [10, ...Array.from({ length: 20 }, (_, i) => 900 - i)];
    expect(readingOf('page', times, 1_000)).toEqual({ at: 1_000, source: 'page', from: 881, to: 900 });
  });

  it('covers nothing with one post, with none, or with times that were not read', () => {
    expect(readingOf('search', [900], 1_000)).toBeNull();
    expect(readingOf('search', [], 1_000)).toBeNull();
    expect(readingOf('search', [Number.NaN, 900, Number.NaN], 1_000)).toBeNull();
  });
});

describe('what is covered', () => {
  it('is the union of what was read, and reading twice changes nothing', () => {
    const once = read(read({}, 100, 200), 150, 300);
    expect(once).toEqual({ search: [[100, 300]] });
    expect(read(once, 120, 280)).toBe(once);
  });

  it('never bridges a gap', () => {
    expect(read(read({}, 100, 200), 201, 300)).toEqual({
      search: [
        [100, 200],
        [201, 300],
      ],
    });
  });

  it('is the same in whatever order lists were read', () => {
    const spans = [
      [10, 20],
      [40, 50],
      [15, 42],
      [70, 80],
    ] as const;
    const forth = spans.reduce((covered, [from, to]) => read(covered, from, to), {});
    const back = [...spans].reverse().reduce((covered, [from, to]) => read(covered, from, to), {});
    expect(forth).toEqual(back);
    expect(forth).toEqual({
      search: [
        [10, 50],
        [70, 80],
      ],
    });
  });

  it('counts a time once that two lists cover', () => {
    expect(allCovered(read(read({}, 100, 200, 'search'), 150, 250, 'page'))).toEqual([[100, 250]]);
  });

  it('never reaches beyond the moment of reading', () => {
    expect(addReading({}, { at: 150, source: 'search', from: 100, to: 9_000 })).toEqual({ search: [[100, 150]] });
    expect(addReading({}, { at: 150, source: 'search', from: 200, to: 100 })).toEqual({});
  });

  it('stays bounded: the oldest spans and the lists read longest ago become gaps', () => {
    let covered: Covered = {};
    for (let i = 0; i < 1_000; i += 1) covered = read(covered, i * 10, i * 10 + 5);
    expect(covered.search?.length).toBe(400);
    expect(covered.search?.at(-1)).toEqual([9_990, 9_995]);
    for (let i = 0; i < 80; i += 1) covered = read(covered, 20_000 + i, 20_010 + i, `list ${i}`);
    expect(Object.keys(covered).length).toBe(50);
    expect(covered['list 79']).toBeDefined();
    expect(covered.search).toBeUndefined();
  });

  it('is cut where the past is forgotten', () => {
    expect(
      coveredSince(
        {
          search: [
            [0, 10],
            [20, 40],
          ],
          page: [[0, 5]],
        },
        30,
      ),
    ).toEqual({ search: [[30, 40]] });
  });

  it('fills bins in part where it begins and ends', () => {
    expect([
      ...coveredBins(
        union([
          [5, 20],
          [25, 30],
        ]),
        0,
        10,
        4,
      ),
    ]).toEqual([0.5, 1, 0.5, 0]);
  });
});
