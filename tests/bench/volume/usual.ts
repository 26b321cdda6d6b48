/** What today's tools do, and two simple detectors, each as a score for every bin: higher is more unusual. */
import { logTail } from '@/lib/volume/negative-binomial.ts';

/** Sums over the last bins; gaps (NaN) count for nothing. */
class Last {
  private readonly kept: number[] = [];
  private sum = 0;
  private squares = 0;
  private known = 0;

  constructor(private readonly most: number) {}

  add(value: number): void {
    this.kept.push(value);
    this.put(value, 1);
    if (this.kept.length > this.most) this.put(this.kept.shift() ?? Number.NaN, -1);
  }

  private put(value: number, by: 1 | -1): void {
    if (Number.isNaN(value)) return;
    this.sum += by * value;
    this.squares += by * value * value;
    this.known += by;
  }

  get mean(): number {
    return this.known === 0 ? 0 : this.sum / this.known;
  }

  get variance(): number {
    return this.known === 0 ? 0 : Math.max(0, this.squares / this.known - this.mean ** 2);
  }

  get enough(): boolean {
    return this.known >= this.most / 14;
  }
}

export type Scorer = (values: ArrayLike<number>, perDay: number) => Float64Array;

const days = 7;

function against(score: (value: number, last: Last) => number): Scorer {
  return (values, perDay) => {
    const last = new Last(days * perDay);
    return Float64Array.from(values, (value) => {
      const found = last.enough && !Number.isNaN(value) ? score(value, last) : 0;
      last.add(value);
      return Number.isFinite(found) ? found : 0;
    });
  };
}

/** Standard deviations above the mean of the last seven days: an alert at 3. */
export const deviations = against((value, last) => (value - last.mean) / Math.sqrt(Math.max(last.variance, 1e-9)));

/** Times the average of the last seven days: an alert at 1.5. */
export const timesAverage = against((value, last) => value / Math.max(last.mean, 1e-9));

/** -log10 of the negative binomial tail with the mean and the variance of the last seven days. */
export const plainTail = against((value, last) => {
  const scatter = (last.variance - last.mean) / Math.max(last.mean ** 2, 1e-9);
  return value > last.mean ? -logTail(value, last.mean, Math.max(0, scatter)) : 0;
});

/** Standard deviations above an exponentially weighted mean that does not learn from what it finds unusual. */
export const gatedMean =
  (halfLifeHours: number): Scorer =>
  (values, perDay) => {
    const keep = 0.5 ** (24 / (halfLifeHours * perDay));
    let mean = 0;
    let variance = 0;
    let seen = 0;
    return Float64Array.from(values, (value) => {
      if (Number.isNaN(value)) return 0;
      const z = seen < perDay / 2 ? 0 : (value - mean) / Math.sqrt(variance + Math.max(mean, 0.1));
      const learn = Math.max(1 - keep, 1 / (seen + 1)) * (z > 3 ? 0.05 : 1);
      const off = value - mean;
      mean += learn * off;
      variance = (1 - learn) * (variance + learn * off * off);
      seen += 1;
      return Math.max(0, z);
    });
  };

/** The first row of each run that reaches the threshold; what comes back within the cool-down is the same run. */
export function firstOf(
  scores: ArrayLike<number>,
  at: ArrayLike<number>,
  threshold: number,
  coolDown: number,
): Float64Array {
  let last = Number.NEGATIVE_INFINITY;
  return Float64Array.from(scores, (score, row) => {
    if (score < threshold) return 0;
    const now = at[row] ?? 0;
    const begins = coolDown === 0 || now - last > coolDown;
    last = now;
    return begins ? 1 : 0;
  });
}
