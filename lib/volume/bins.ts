/** Counts as they are kept: plain JSON, bounded, and read as series of bins. */
import { allCovered, type Covered, coveredBins } from './covered.ts';
import type { Older } from './profile.ts';
import { day, hour, minute, type Series, type Span } from './series.ts';

/** The name under which the total is counted beside the topics. */
export const total = '';

/** Counts of consecutive bins, a day's fine ones or a week's hours to a piece, under the number of the piece. */
export type Bins = Readonly<Record<number, readonly number[]>>;
/** What one post was counted as: the minute of its own time since 1970, then its topics, a line each. */
export type Mark = string;

export interface Counts {
  readonly version: 1;
  /** Posts from before are closed: not counted any more, whether they were counted already or not. */
  readonly closed: number;
  readonly covered: Covered;
  /** For each series (the total is '') bins of five minutes and of an hour; pieces without posts are not kept. */
  readonly fine: Readonly<Record<string, Bins>>;
  readonly hours: Readonly<Record<string, Bins>>;
  /** For each series 168 sums over the weeks before, and the hours that were covered then. */
  readonly older: Readonly<Record<string, readonly number[]>>;
  readonly olderCovered: readonly number[];
  /** Hours before this one are in `older`. */
  readonly folded: number;
  /** Day by day what each counted post was counted as: a second reading changes it, and never adds to it. */
  readonly marks: Readonly<Record<number, Readonly<Record<string, Mark>>>>;
  /** How many marks there are. */
  readonly marked: number;
}

export const fineWidth = 5 * minute;

export const noCounts: Counts = {
  version: 1,
  closed: 0,
  covered: {},
  fine: {},
  hours: {},
  older: {},
  olderCovered: [],
  folded: 0,
  marks: {},
  marked: 0,
};

/** Bins in a piece. */
export const pieces = { fine: day / fineWidth, hours: 168 } as const;
export type Grain = keyof typeof pieces;
const widths: Readonly<Record<Grain, number>> = { fine: fineWidth, hours: hour };

/** Names come from pages and playbooks: what every object inherits is not meant. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

export const binOf = (bins: Bins | undefined, grain: Grain, bin: number): number =>
  bins?.[Math.floor(bin / pieces[grain])]?.[bin % pieces[grain]] ?? 0;

/** Where bins lie in time, and how much of each was read: the same for every series of the same stretch. */
export interface Stretch {
  readonly grain: Grain;
  /** Number of the first bin, and how many there are. */
  readonly first: number;
  readonly length: number;
  readonly covered: Float64Array;
}

/** @param from and @param to in milliseconds, widened to whole bins; @param spans what was read, in order */
export function stretchOf(grain: Grain, from: number, to: number, spans: readonly Span[]): Stretch {
  const width = widths[grain];
  const first = Math.floor(from / width);
  const length = Math.max(0, Math.ceil(to / width) - first);
  return { grain, first, length, covered: coveredBins(spans, first * width, width, length) };
}

/** One series within a stretch. */
export function seriesWithin(state: Counts, name: string, { grain, first, length, covered }: Stretch): Series {
  const size = pieces[grain];
  const width = widths[grain];
  const bins = own(state[grain], name);
  const count = new Float64Array(length);
  // Piece by piece: there are thousands of bins and a handful of pieces.
  for (let at = first; at < first + length; ) {
    const piece = Math.floor(at / size);
    const until = Math.min(first + length, (piece + 1) * size);
    const found = bins?.[piece];
    if (found !== undefined) for (let bin = at; bin < until; bin += 1) count[bin - first] = found[bin % size] ?? 0;
    at = until;
  }
  return { start: first * width, width, count, covered };
}

/**
 * One series as bins for the baseline and the plot.
 * @param from and @param to in milliseconds, widened to whole bins
 * @param spans what was read, when it was added up before
 */
export const seriesOf = (
  state: Counts,
  name: string,
  grain: Grain,
  from: number,
  to: number,
  spans: readonly Span[] = allCovered(state.covered),
): Series => seriesWithin(state, name, stretchOf(grain, from, to, spans));

/** The sums of the weeks before, `null` while there are none. */
export function olderOf(state: Counts, name: string): Older | null {
  if (state.olderCovered.length === 0) return null;
  return { count: own(state.older, name) ?? [], covered: state.olderCovered };
}
