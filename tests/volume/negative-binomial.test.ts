import { describe, expect, it } from 'vitest';
import { logGamma } from '@/lib/volume/gamma.ts';
import { logTail, quantile } from '@/lib/volume/negative-binomial.ts';

/** The tail added up term by term: slow, and exact where it does not vanish. */
function added(count: number, mean: number, scatter: number): number {
  const size = 1 / scatter;
  let below = 0;
  for (let n = 0; n < count; n += 1) {
    const ways = logGamma(n + size) - logGamma(size) - logGamma(n + 1);
    below += Math.exp(ways + size * Math.log(size / (size + mean)) + n * Math.log(mean / (size + mean)));
  }
  return 1 - below;
}

describe('the gamma function', () => {
  it('has the logarithms of factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      factorial *= n;
      expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 10);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });
});

describe('the tail of ordinary counts', () => {
  it('is what the terms add up to, with much scatter and little', () => {
    for (const [count, mean, scatter] of [
      [1, 0.1, 0.5],
      [4, 1.5, 0.2],
      [40, 20, 0.2],
      [12, 20, 0.05],
      [3, 3, 2],
    ] as const) {
      expect(10 ** logTail(count, mean, scatter)).toBeCloseTo(added(count, mean, scatter), 9);
    }
  });

  it('becomes that of chance alone when nothing scatters', () => {
    // 1 - e^-3 (1 + 3 + 9/2)
    expect(10 ** logTail(3, 3, 0)).toBeCloseTo(1 - Math.exp(-3) * 8.5, 5);
  });

  it('keeps its digits where a probability would be rounded to nothing', () => {
    expect(logTail(3_000, 50, 0.1)).toBeLessThan(-200);
    expect(Number.isFinite(logTail(1_000_000, 10, 0.01))).toBe(true);
  });

  it('is certain for nothing, impossible where nothing is expected, and falls with each post more', () => {
    expect(logTail(0, 5, 0.1)).toBe(0);
    expect(logTail(1, 0, 0.1)).toBe(Number.NEGATIVE_INFINITY);
    let before = 0;
    for (let count = 1; count < 200; count += 1) {
      const now = logTail(count, 30, 0.15);
      expect(now).toBeLessThan(before);
      before = now;
    }
  });
});

describe('the edge of a band', () => {
  it('is the smallest count that holds the share', () => {
    for (const [mean, scatter] of [
      [0.3, 0.1],
      [3, 0],
      [100, 0.2],
    ] as const) {
      const edge = quantile(0.95, mean, scatter);
      expect(10 ** logTail(edge + 1, mean, scatter)).toBeLessThanOrEqual(0.05);
      expect(10 ** logTail(edge, mean, scatter)).toBeGreaterThan(0.05);
    }
  });
});
