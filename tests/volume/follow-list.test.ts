import { describe, expect, it } from 'vitest';
import { followList } from '@/lib/volume/follow-list.ts';

const at = 10_000;
const first = followList(null, 'x:latest:@acme', [9_000, 8_000, 7_000], at);

describe('a list in order of time that a page tells of in batches', () => {
  it('is covered from its oldest post up to the look at its top', () => {
    expect(first?.reading).toEqual({ at, source: 'x:latest:@acme', from: 7_000, to: at });
  });

  it('has no hole between a batch and the one below it, be it a single post', () => {
    const below = followList(first?.followed ?? null, 's', [6_000, 5_500], 10_500);
    expect(below?.reading).toMatchObject({ from: 5_500, to: 7_000 });
    expect(followList(below?.followed ?? null, 's', [5_000], 10_600)?.reading).toMatchObject({
      from: 5_000,
      to: 5_500,
    });
  });

  it('has no hole below a few new posts on top', () => {
    const above = followList(first?.followed ?? null, 's', [11_800, 11_000], 12_000);
    expect(above?.reading).toMatchObject({ from: 9_000, to: 12_000 });
    expect(above?.followed).toEqual({ newest: 11_800, oldest: 7_000 });
  });

  it('may have a hole below many new posts, and a hole is not filled', () => {
    const many = Array.from({ length: 20 }, (_, i) => 30_000 - i * 100);
    expect(followList(first?.followed ?? null, 's', many, 31_000)?.reading).toMatchObject({ from: 28_100, to: 31_000 });
  });

  it('tells nothing when it is not in order, or by one or two posts at the first look', () => {
    expect(followList(null, 's', [7_000, 9_000, 6_000, 8_000, 5_000], at)).toBeNull();
    expect(followList(null, 's', [9_000, 8_000], at)).toBeNull();
    expect(followList(first?.followed ?? null, 's', [5_000, 6_000, 5_500, 6_500], 10_500)).toBeNull();
  });

  it('tells nothing by posts without a time, from the future, or within what was read', () => {
    expect(followList(null, 's', [Number.NaN, 20_000, 21_000, 9_000], at)).toBeNull();
    expect(followList(first?.followed ?? null, 's', [8_500], 10_500)).toBeNull();
  });
});
