/**
 * How an ordinary week goes: the mean for each hour of the week, drawn to the hour of the day, the day and the general
 * mean as far as there is too little ground for more (Gamma-Poisson shrinkage; Gelman and others, Bayesian Data Analysis, 2.6).
 */
import { hourOfWeek } from './clock.ts';
import type { Beforehand } from './meter.ts';
import { hour, type Series, type Span, within } from './series.ts';

/** What was counted before the hours that are still kept one by one: sums over hours of the week. */
export interface Older {
  /** 168 sums of counts, and of covered hours. */
  readonly count: readonly number[];
  readonly covered: readonly number[];
}

export interface Profile {
  readonly zone: string;
  /** Expected in each of the 168 hours of the week, and how unsure that is: the variance of its ratio to the truth. */
  readonly rate: Float64Array;
  readonly doubt: Float64Array;
  /** Over all hours. */
  readonly mean: number;
  /** How much hours scatter beyond chance: variance = mean + scatter · mean². */
  readonly scatter: number;
  /** Covered hours that this rests on. */
  readonly hours: number;
}

export interface Prior {
  /** Expected an hour before anything is known, and for how many hours of looking that stands. */
  readonly rate: number;
  readonly hours: number;
}

/** Two negative mentions an hour: our own guess for a first day. It weighs as much as one hour of looking. */
export const firstDay: Prior = { rate: 2, hours: 1 };

/** How far hours of the day, days, and single hours of the week may differ before there is proof: variances of the ratio. */
const differ = { hourOfDay: 0.3, day: 0.05, hourOfWeek: 0.05 };
const firstScatter = 0.3;
const halfLife = 28 * 24;
/** Counts above so many standard deviations are cut: an earlier spike must not become ordinary. */
const cut = 3;
const leastCut = 3;

/** As much of a count as is taken for ordinary where so many were expected. */
export const highest = (expected: number, scatter: number): number =>
  Math.max(leastCut, expected + cut * Math.sqrt(expected + scatter * expected * expected));

interface Sums {
  readonly count: Float64Array;
  readonly covered: Float64Array;
}

const plus = (into: Float64Array, at: number, value: number): void => {
  into[at] = (into[at] ?? 0) + value;
};

/** The mean of the lower nine tenths of the hours: where the fit begins, whatever spikes there were. */
function lowerMean({ count, covered }: Series): number | null {
  const rates: number[] = [];
  for (let i = 0; i < count.length; i += 1) {
    const part = covered[i] ?? 0;
    if (part > 0) rates.push((count[i] ?? 0) / part);
  }
  if (rates.length === 0) return null;
  rates.sort((one, other) => one - other);
  const lower = rates.slice(0, Math.ceil(rates.length * 0.9));
  return lower.reduce((sum, rate) => sum + rate, 0) / lower.length;
}

function shrunk({ count, covered }: Sums, mean: number, scatter: number): Pick<Profile, 'rate' | 'doubt'> {
  // What one hour of looking is worth against a prior of that variance, in hours.
  const noise = 1 / mean + scatter;
  const ofDay = { count: new Float64Array(24), covered: new Float64Array(24) };
  for (let cell = 0; cell < 168; cell += 1) {
    plus(ofDay.count, cell % 24, count[cell] ?? 0);
    plus(ofDay.covered, cell % 24, covered[cell] ?? 0);
  }
  const dayPull = noise / differ.hourOfDay;
  const rough = ofDay.count.map((sum, at) => (sum + dayPull * mean) / ((ofDay.covered[at] ?? 0) + dayPull));
  const hours = rough.map(
    (rate, at) => 0.25 * (rough[(at + 23) % 24] ?? rate) + 0.5 * rate + 0.25 * (rough[(at + 1) % 24] ?? rate),
  );
  const factor = new Float64Array(7);
  const pull = (noise / differ.day) * mean;
  for (let weekday = 0; weekday < 7; weekday += 1) {
    let seen = pull;
    let expected = pull;
    for (let cell = weekday * 24; cell < weekday * 24 + 24; cell += 1) {
      seen += count[cell] ?? 0;
      expected += (covered[cell] ?? 0) * (hours[cell % 24] ?? mean);
    }
    factor[weekday] = seen / expected;
  }
  const weekPull = noise / differ.hourOfWeek;
  const rate = new Float64Array(168);
  const doubt = new Float64Array(168);
  for (let cell = 0; cell < 168; cell += 1) {
    const base = (hours[cell % 24] ?? mean) * (factor[Math.floor(cell / 24)] ?? 1);
    const looked = (covered[cell] ?? 0) + weekPull;
    rate[cell] = ((count[cell] ?? 0) + weekPull * base) / looked;
    doubt[cell] = noise / ((ofDay.covered[cell % 24] ?? 0) + dayPull) + noise / looked;
  }
  return { rate, doubt };
}

/**
 * Fits the ordinary week to hours that were read.
 * @param hours bins of one hour, oldest first; the hour that is still running is left to the caller to leave out
 * @param leftOut open and past incidents: no ground for what is ordinary
 */
export function profileOf(
  hours: Series,
  {
    zone = 'UTC',
    leftOut = [],
    older = null,
    prior = firstDay,
  }: {
    readonly zone?: string;
    readonly leftOut?: readonly Span[];
    readonly older?: Older | null;
    readonly prior?: Prior;
  } = {},
): Profile {
  const length = hours.count.length;
  const cell = new Uint8Array(length);
  const weight = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const at = hours.start + i * hour;
    cell[i] = hourOfWeek(at, zone);
    const out = (hours.covered[i] ?? 0) <= 0 || (leftOut.length > 0 && within(at + hour / 2, leftOut));
    weight[i] = out ? 0 : 0.5 ** ((length - 1 - i) / halfLife);
  }
  const ground = weight.reduce((sum, one) => sum + one, 0);
  let mean = ((lowerMean(hours) ?? prior.rate) * ground + prior.rate * prior.hours) / (ground + prior.hours);
  let fit: Pick<Profile, 'rate' | 'doubt'> = {
    rate: new Float64Array(168).fill(mean),
    doubt: new Float64Array(168).fill(1),
  };
  let scatter = firstScatter;
  let looked = 0;
  for (let round = 0; round < 2; round += 1) {
    const sums = { count: new Float64Array(168), covered: new Float64Array(168) };
    let seen = 0;
    let excess = firstScatter * mean * mean * 12;
    let square = mean * mean * 12;
    looked = 0;
    for (let i = 0; i < length; i += 1) {
      const heavy = weight[i] ?? 0;
      if (heavy === 0) continue;
      const at = cell[i] ?? 0;
      const part = hours.covered[i] ?? 0;
      const expected = (fit.rate[at] ?? mean) * part;
      const count = Math.min(hours.count[i] ?? 0, highest(expected, scatter));
      plus(sums.count, at, heavy * count);
      plus(sums.covered, at, heavy * part);
      seen += heavy * count;
      looked += heavy * part;
      excess += heavy * ((count - expected) ** 2 - expected);
      square += heavy * expected * expected;
    }
    if (older !== null) {
      // Old weeks tell of the shape of a week; half a life further back they count half.
      for (let at = 0; at < 168; at += 1) {
        const count = (older.count[at] ?? 0) * 0.5 ** (length / halfLife);
        const covered = (older.covered[at] ?? 0) * 0.5 ** (length / halfLife);
        plus(sums.count, at, count);
        plus(sums.covered, at, covered);
        seen += count;
        looked += covered;
      }
    }
    mean = (seen + prior.rate * prior.hours) / (looked + prior.hours);
    scatter = Math.min(1.5, Math.max(0.01, excess / square));
    fit = shrunk(sums, mean, scatter);
  }
  const read = (covered: ArrayLike<number>) => Array.from(covered).reduce((sum, part) => sum + part, 0);
  const kept = read(weight.map((heavy, i) => (heavy > 0 ? (hours.covered[i] ?? 0) : 0)));
  return { zone, ...fit, mean, scatter, hours: kept + read(older?.covered ?? []) };
}

/** What a profile says beforehand of a bin of that width: the mean between the middles of the hours beside it. */
export function beforehand({ zone, rate, doubt, mean, hours }: Profile, at: number, width: number): Beforehand {
  const middle = at + width / 2 - hour / 2;
  const from = Math.floor(middle / hour) * hour;
  const later = (middle - from) / hour;
  const one = hourOfWeek(from, zone);
  const other = hourOfWeek(from + hour, zone);
  return {
    mean: (((1 - later) * (rate[one] ?? mean) + later * (rate[other] ?? mean)) * width) / hour,
    doubt: doubt[later < 0.5 ? one : other] ?? 1,
    // A profile of an hour or two says next to nothing of the level; that of a day weighs four counts.
    grip: 0.25 + 3.75 * Math.min(1, hours / 24),
  };
}
