/** When a field counts as lost and when as found again: by counts alone. */
import { describe, expect, it } from 'vitest';
import { type Following, follow, limits, unheard } from '@/lib/sites/health/following.ts';

const [first, later] = ['2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z'];
/** One message after the other: [tried, read]. */
const told = (pairs: readonly (readonly [number, number])[], from: Following = unheard, at = first) =>
  pairs.reduce((before, pair) => follow(before, pair, at), from);
const times = <Value>(many: number, value: Value): Value[] => Array.from({ length: many }, () => value);
const usual = told(times(6, [10, 10] as const));

describe('a field', () => {
  it('that was always read fails as soon as it is missing in most of the last posts, and not before', () => {
    const soon = told(times(2, [5, 0] as const), usual, later);
    expect(soon.since).toBeNull();
    expect(told([[5, 0]], soon, later).since).toBe(later);
  });

  it('is read again as soon as it is read in most of the last posts', () => {
    const failing = told(times(4, [10, 0] as const), usual, later);
    expect(failing.since).toBe(later);
    expect(told(times(2, [10, 10] as const), failing, later).since).toBeNull();
  });

  it('that wavers stays as it is, failing or not: no notice comes and goes', () => {
    const some = times(20, [10, 6] as const);
    expect(told(some, usual, later).since).toBeNull();
    const failing = told(times(4, [10, 0] as const), usual, first);
    expect(told(some, failing, later).since).toBe(first);
  });

  it('that comes and goes is noticed each time, for what failed is no part of the ordinary', () => {
    let field = usual;
    for (const day of ['21', '22', '23', '24', '25', '26']) {
      field = told(times(30, [10, 0] as const), field, `2026-11-${day}T08:00:00.000Z`);
      expect(field.since).toBe(`2026-11-${day}T08:00:00.000Z`);
      field = told(times(3, [10, 10] as const), field, later);
      expect(field.since).toBeNull();
    }
  });

  it('that is not in every post never fails', () => {
    const rare = told(times(10, [10, 8] as const));
    expect(told(times(5, [10, 0] as const), rare, later).since).toBeNull();
  });

  it('of which nothing is known yet never fails', () => {
    expect(told(times(9, [10, 0] as const)).since).toBeNull();
    expect(told([[14, 14], ...times(9, [30, 0] as const)]).since).toBeNull();
  });

  it('is kept small however long somebody reads', () => {
    const long = told(times(5_000, [3, 3] as const));
    expect(long.last.length).toBeLessThanOrEqual(limits.enough);
    expect(long.ordinary[0]).toBeLessThanOrEqual(limits.most);
    expect(told([[0, 0]], long)).toBe(long);
  });
});
