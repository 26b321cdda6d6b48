/** How one post spreads: its counters over several looks, how fast they grow, and whether the author's reach explains it. */
import type { Counts, Look } from '@/lib/post.ts';

export interface Spread {
  /** Reposts and quotes at the last look; `null` when neither was read. */
  readonly shares: number | null;
  /** Shares an hour between the last two looks that lie far enough apart, else since it was written. */
  readonly perHour: number | null;
  /** Shares an hour in the stretch before, to say whether it speeds up. */
  readonly perHourBefore: number | null;
  /** Hours in which the shares double at this pace; `null` when unknown, or when they hardly grow. */
  readonly doublingHours: number | null;
  /** Whether it still grows; `null` when there are not two looks to tell. */
  readonly growing: boolean | null;
  /** Shares that the author's followers explain by now, and how many times that there are. */
  readonly explained: number | null;
  readonly beyondReach: number | null;
}

const hour = 60 * 60_000;
/** Looks that lie closer together than this say nothing of the speed: one new share would be a wave. */
const closest = 15 * 60_000;
/** Two shares more may be chance; three are growth. */
const leastGain = 3;
/** One share for so many followers in the end: our own figure, not validated (the fact "beyond-reach" uses the same). */
const followersPerShare = 2_000;

/** Half of a post's reposts come within the first hour, three quarters within a day (Kwak and others 2010, section 6.2). */
export function shareOfLife(hours: number): number {
  if (hours <= 0) return 0;
  if (hours < 1) return hours / 2;
  return Math.min(1, 0.5 + (0.25 * Math.log(hours)) / Math.log(24));
}

/** A counter that was not read is no zero; what was read of the two is at least so much. */
function sharesOf({ reposts, quotes }: Pick<Counts, 'reposts' | 'quotes'>): number | null {
  return reposts === null && quotes === null ? null : (reposts ?? 0) + (quotes ?? 0);
}

interface Point {
  readonly at: number;
  readonly shares: number;
}

/** Looks of which the same counters were read as at the last one, in order of time, far enough apart, the last one kept. */
function pointsOf(looks: readonly Look[]): Point[] {
  const inOrder = looks
    .map(({ at, counts }) => ({ at: Date.parse(at), counts, shares: sharesOf(counts) }))
    .filter((look): look is typeof look & { shares: number } => Number.isFinite(look.at) && look.shares !== null)
    .sort((one, other) => one.at - other.at);
  const last = inOrder.at(-1);
  if (last === undefined) return [];
  const alike = inOrder.filter(
    ({ counts }) =>
      (counts.reposts === null) === (last.counts.reposts === null) &&
      (counts.quotes === null) === (last.counts.quotes === null),
  );
  const points: Point[] = [];
  for (const { at, shares } of alike.reverse()) {
    const next = points.at(-1);
    if (next === undefined || next.at - at >= closest) points.push({ at, shares });
  }
  return points.reverse();
}

/**
 * @param looks at the post's counters, in any order
 * @param post its own time (ISO 8601) and its author's followers, `null` where they were not read
 */
export function spreadOf(
  looks: readonly Look[],
  { createdAt, followers }: { readonly createdAt: string | null; readonly followers: number | null },
): Spread {
  const points = pointsOf(looks);
  const last = points.at(-1);
  const born = createdAt === null ? Number.NaN : Date.parse(createdAt);
  // It began with nothing: that is known without a look.
  const known = last !== undefined && born <= last.at ? [{ at: born, shares: 0 }, ...points] : points;
  const speed = (from: Point | undefined, to: Point | undefined): number | null =>
    from === undefined || to === undefined
      ? null
      : Math.max(0, to.shares - from.shares) / (Math.max(closest, to.at - from.at) / hour);
  const before = known.at(-2);
  const seenTwice = points.length > 1;
  const gain = last === undefined || before === undefined ? null : last.shares - before.shares;
  const grows = gain !== null && gain >= leastGain;
  const hours = last === undefined || before === undefined ? 0 : (last.at - before.at) / hour;
  const doubles = grows && last !== undefined && before !== undefined && before.shares > 0;
  const age = last === undefined || Number.isNaN(born) ? null : (last.at - born) / hour;
  const explained =
    followers === null || age === null || age < 0 ? null : (followers / followersPerShare) * shareOfLife(age);
  return {
    shares: last?.shares ?? null,
    perHour: speed(before, last),
    perHourBefore: speed(known.at(-3), before),
    doublingHours: doubles ? (hours * Math.LN2) / Math.log(last.shares / before.shares) : null,
    growing: seenTwice ? grows : null,
    explained,
    beyondReach: explained === null || last === undefined ? null : last.shares / Math.max(1, explained),
  };
}
