/** Counts over time: consecutive bins of equal width, each with what stood in it and how much of it was covered. */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A stretch of time in milliseconds, its end not included. */
export type Span = readonly [from: number, to: number];

export interface Series {
  /** When the first bin begins, in milliseconds; a multiple of the width. */
  readonly start: number;
  /** Of each bin, in milliseconds. */
  readonly width: number;
  readonly count: ArrayLike<number>;
  /** Which part of each bin was really read, 0 to 1: 0 is a gap, and a gap is not a zero. */
  readonly covered: ArrayLike<number>;
}

/** Whether a time lies in one of the spans; they may overlap and stand in any order. */
export const within = (at: number, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => at >= from && at < to);
