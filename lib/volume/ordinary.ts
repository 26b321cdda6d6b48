/** What is ordinary for one series now, from its weeks and its last days, and how sure that is. */
import { Meter, type MeterSettings, type Surprise, settings } from './meter.ts';
import { quantile } from './negative-binomial.ts';
import { beforehand, type Older, type Prior, type Profile, profileOf } from './profile.ts';
import { hour, type Series, type Span, within } from './series.ts';

/** What the expectation rests on, from the least to the most that was read; `posts seen`: no list in order of time at all. */
export type Rests = 'first guess' | 'posts seen' | 'recent level' | 'hour of day' | 'hour of week';

export interface Sure {
  readonly rests: Rests;
  /** Weeks that were really read, all stretches added up. */
  readonly weeks: number;
}

/** Ordinary counts of one stretch: nine times in ten they lie between low and high. */
export interface Band {
  readonly at: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** Hours that must have been read: for a level, for the hours of a day (two days), for those of a week (three weeks). */
const needed = { level: 2, day: 48, week: 3 * 168 };
const share = 0.9;

function same(one: Series, other: Series, bins: number): boolean {
  if (one.count.length < bins || other.count.length < bins) return false;
  for (let i = 0; i < bins; i += 1) {
    if (one.count[i] !== other.count[i] || one.covered[i] !== other.covered[i]) return false;
  }
  return true;
}

interface Ground {
  readonly hours: Series;
  readonly fine: Series;
  readonly older?: Older | null;
}
interface Given {
  readonly zone?: string;
  readonly leftOut?: readonly Span[];
  readonly prior?: Prior;
  readonly chosen?: MeterSettings;
}

/** How many bins before the last one a later look may go on from: new posts come late by minutes, seldom by more. */
const saved = 18;

export class Ordinary {
  private constructor(
    readonly profile: Profile,
    private readonly meter: Meter,
    private readonly fine: Series,
    /** How surprising each fine bin was. */
    readonly surprises: readonly Surprise[],
    /** The meter as it stood before a bin a while ago, and everything that led there. */
    private readonly earlier: {
      readonly bin: number;
      readonly meter: Meter;
      readonly ground: Ground;
      readonly given: Given;
    },
  ) {}

  /**
   * @param ground.hours bins of an hour up to the running one, which is left out of the ground
   * @param ground.fine bins of the last days up to now
   * @param given.leftOut open and past incidents
   * @param before what was worked out a moment ago: what did not change since is taken from it
   */
  static of(ground: Ground, given: Given = {}, before: Ordinary | null = null): Ordinary {
    const { hours, fine, older = null } = ground;
    const { zone = 'UTC', leftOut = [], prior, chosen = settings } = given;
    const known = before?.leadsTo(ground, given) ? before : null;
    const profile =
      known?.profile ?? profileOf(hours, { zone, leftOut, older, ...(prior === undefined ? {} : { prior }) });
    const from = known?.earlier.bin ?? 0;
    const meter = known?.earlier.meter.copy() ?? new Meter(fine.width, chosen);
    const surprises = known?.surprises.slice(0, from) ?? [];
    const bin = Math.max(from, fine.count.length - saved);
    let then = meter;
    for (let i = from; i < fine.count.length; i += 1) {
      if (i === bin) then = meter.copy();
      const at = fine.start + i * fine.width;
      const learn = leftOut.length === 0 || !within(at, leftOut);
      const expected = beforehand(profile, at, fine.width);
      surprises.push(meter.step(at, fine.count[i] ?? 0, fine.covered[i] ?? 0, expected, learn));
    }
    return new Ordinary(profile, meter, fine, surprises, { bin, meter: then, ground, given });
  }

  /** Whether all up to the bin that was saved is as it was then. */
  private leadsTo({ hours, fine, older = null }: Ground, given: Given): boolean {
    const { bin, ground, given: then } = this.earlier;
    return (
      bin < fine.count.length &&
      ground.fine.start === fine.start &&
      (ground.older ?? null) === older &&
      then.zone === given.zone &&
      then.prior === given.prior &&
      then.chosen === given.chosen &&
      JSON.stringify(then.leftOut) === JSON.stringify(given.leftOut) &&
      ground.hours.start === hours.start &&
      same(ground.hours, hours, hours.count.length) &&
      same(ground.fine, fine, bin)
    );
  }

  get sure(): Sure {
    const { hours } = this.profile;
    const rests: Rests =
      hours < needed.level
        ? 'first guess'
        : hours < needed.day
          ? 'recent level'
          : hours < needed.week
            ? 'hour of day'
            : 'hour of week';
    return { rests, weeks: hours / 168 };
  }

  /** Expected between two times, were all of it read; before the fine bins begin by the profile alone. */
  expected(from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; at += this.fine.width) {
      const width = Math.min(this.fine.width, to - at);
      sum += beforehand(this.profile, at, width).mean * this.levelAt(at);
    }
    return sum;
  }

  /** The band of ordinary counts for a plot, one for each stretch of that width. */
  band(from: number, to: number, width = hour): Band[] {
    const bands: Band[] = [];
    const bins = Math.max(1, Math.round(width / this.fine.width));
    for (let at = from; at < to; at += width) {
      const expected = this.expected(at, at + width);
      const { doubt, grip } = beforehand(this.profile, at, width);
      // A profile that rests on little may be off by its own height.
      const scatter = this.meter.scatterOver(bins) + doubt + 1 / (grip + this.profile.hours);
      const low = quantile((1 - share) / 2, expected, scatter);
      bands.push({ at, expected, low, high: quantile((1 + share) / 2, expected, scatter) });
    }
    return bands;
  }

  private levelAt(at: number): number {
    const bin = Math.floor((at - this.fine.start) / this.fine.width);
    return bin < 0 ? 1 : this.meter.levelBefore(bin);
  }
}
