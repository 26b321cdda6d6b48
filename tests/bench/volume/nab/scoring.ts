/**
 * How the Numenta Anomaly Benchmark scores alarms (Lavin and Ahmad 2015, arXiv:1510.03336, section III), written anew:
 * the earliest alarm in a window counts by how early it is, each alarm outside costs by how far it is behind a window.
 */

export interface Profile {
  readonly name: string;
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** The three weightings of the benchmark. */
export const profiles = [
  { name: 'standard', truePositive: 1, falsePositive: 0.11, falseNegative: 1 },
  { name: 'low FP', truePositive: 1, falsePositive: 0.22, falseNegative: 1 },
  { name: 'low FN', truePositive: 1, falsePositive: 0.11, falseNegative: 2 },
] as const satisfies readonly Profile[];
export const standard = profiles[0];

/** First and last row of a labelled window. */
export type Window = readonly [first: number, last: number];

/** The first 15 % of a file, at most 750 rows, are for learning: alarms there are not scored. */
export const probation = (rows: number): number => Math.min(Math.floor(0.15 * rows), 750);

/** From almost 1 at the window's beginning (-1) through 0 at its end to almost -1 far behind it. */
const worth = (position: number): number => (position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1);
const best = worth(-1);

/** What an alarm at each row is worth: its window (or -1) and its value before the profile's weights. */
export interface Worths {
  readonly window: Int32Array;
  readonly value: Float64Array;
}

export function worths(rows: number, windows: readonly Window[]): Worths {
  const window = new Int32Array(rows).fill(-1);
  const value = new Float64Array(rows).fill(-1);
  windows.forEach(([first, last], index) => {
    const width = last - first + 1;
    for (let row = first; row <= last; row += 1) {
      window[row] = index;
      value[row] = worth(-(last - row + 1) / width) / best;
    }
    const until = windows[index + 1]?.[0] ?? rows;
    for (let row = last + 1; row < until; row += 1) value[row] = worth((row - last) / Math.max(1, width - 1));
  });
  return { window, value };
}

export interface Score {
  /** The benchmark's sum for this file, before scaling. */
  readonly raw: number;
  readonly windows: number;
  readonly found: number;
  readonly falseAlarms: number;
}

/** The score of the alarms of one file: a row is an alarm where its score reaches the threshold. */
export function scoreFile(
  scores: ArrayLike<number>,
  threshold: number,
  windows: readonly Window[],
  { window, value }: Worths,
  profile: Profile,
): Score {
  const caught = new Float64Array(windows.length).fill(-profile.falseNegative);
  let raw = 0;
  let falseAlarms = 0;
  for (let row = probation(scores.length); row < scores.length; row += 1) {
    if (!((scores[row] ?? 0) >= threshold)) continue;
    const at = window[row] ?? -1;
    const worthHere = value[row] ?? -1;
    if (at >= 0) caught[at] = Math.max(caught[at] ?? 0, worthHere * profile.truePositive);
    else {
      raw += worthHere * profile.falsePositive;
      falseAlarms += 1;
    }
  }
  for (const one of caught) raw += one;
  return { raw, windows: windows.length, found: caught.filter((one) => one >= 0).length, falseAlarms };
}

/** From the sum over files to the published scale: 0 is a detector that never alarms, 100 a perfect one. */
export function scaled(parts: readonly Score[], profile: Profile): number {
  const windows = parts.reduce((sum, part) => sum + part.windows, 0);
  const raw = parts.reduce((sum, part) => sum + part.raw, 0);
  const none = -profile.falseNegative * windows;
  return (100 * (raw - none)) / (profile.truePositive * windows - none);
}
