/** Tails of counts that scatter more than chance alone: the negative binomial, with Poisson as its limit. */
import { logBeta } from './gamma.ts';

/** Below it the two differ by less than the incomplete beta can tell. */
const least = 1e-7;

/**
 * log10 of the probability of `count` or more, when `mean` are ordinary and the variance is mean + scatter · mean².
 * 0 means that it is certain. P(X ≥ n) = I_p(n, 1/scatter) with p / (1 - p) = mean · scatter (Johnson, Kemp, Kotz 2005, 5.6).
 * @param count may be a fraction: a part of a bin that was covered
 */
export function logTail(count: number, mean: number, scatter: number): number {
  if (count <= 0) return 0;
  if (mean <= 0) return -Infinity;
  const size = 1 / Math.max(scatter, least);
  return logBeta(mean / size, count, size) / Math.LN10;
}

/** The smallest count that at most `share` of ordinary counts exceed: the edge of a band in a plot. */
export function quantile(share: number, mean: number, scatter: number): number {
  const wanted = Math.log10(1 - share);
  let high = Math.ceil(mean + 1);
  while (logTail(high + 1, mean, scatter) > wanted && high < 1e12) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (logTail(middle + 1, mean, scatter) > wanted) low = middle;
    else high = middle;
  }
  return high;
}
