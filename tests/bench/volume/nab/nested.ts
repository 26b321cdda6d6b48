/**
 * The benchmark with nothing chosen on the file that is scored: settings, threshold and cool-down are those that do best on
 * the other files. One number is not trusted: a threshold counts by its neighbours too.
 */
import type { NabFile } from './files.ts';
import { type Profile, type Score, scaled, scoreFile, type Worths, worths } from './scoring.ts';

/** One way to raise alarms: for a file and a threshold the rows at which it does, as ones. */
export interface Candidate {
  readonly name: string;
  readonly alarms: (file: NabFile, threshold: number) => Float64Array;
}

export interface Method {
  readonly name: string;
  readonly candidates: readonly Candidate[];
}

export interface FileResult {
  readonly file: string;
  readonly score: Score;
  readonly scaled: number;
  readonly chosen: string;
  readonly threshold: number;
}

export interface Result {
  readonly method: string;
  readonly profile: string;
  readonly nested: number;
  /** With the settings and the threshold that are best on the same files: how published figures are made. */
  readonly inSample: number;
  readonly files: readonly FileResult[];
}

const step = 1.08;
export const thresholds: readonly number[] = Array.from({ length: 90 }, (_, i) => 0.6 * step ** i);
/** Thresholds within a factor of 1.08³ = 1.26 on both sides share the say. */
const beside = 3;

type Table = readonly (readonly Score[])[];

/** The scores of one candidate: thresholds × files. */
function tableOf(
  candidate: Candidate,
  files: readonly NabFile[],
  all: readonly Worths[],
  profile: Profile,
  grid: readonly number[],
): Table {
  return grid.map((threshold) =>
    files.map((file, i) => {
      const { window, value } = all[i] ?? worths(file.at.length, file.windows);
      return scoreFile(candidate.alarms(file, threshold), 0.5, file.windows, { window, value }, profile);
    }),
  );
}

function smoothed(values: readonly number[]): number[] {
  return values.map((_, i) => {
    const near = values.slice(Math.max(0, i - beside), i + beside + 1);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
}

export function nested(
  method: Method,
  files: readonly NabFile[],
  profile: Profile,
  grid: readonly number[] = thresholds,
): Result {
  const all = files.map((file) => worths(file.at.length, file.windows));
  const tables = method.candidates.map((candidate) => ({
    candidate,
    table: tableOf(candidate, files, all, profile, grid),
  }));
  const results = files.map((file, left): FileResult => {
    let best = { worth: Number.NEGATIVE_INFINITY, name: '', threshold: 0, score: undefined as Score | undefined };
    for (const { candidate, table } of tables) {
      const others = table.map((row) =>
        scaled(
          row.filter((_, i) => i !== left),
          profile,
        ),
      );
      smoothed(others).forEach((worth, i) => {
        if (worth <= best.worth) return;
        best = { worth, name: candidate.name, threshold: grid[i] ?? 0, score: table[i]?.[left] };
      });
    }
    const score = best.score ?? { raw: 0, windows: 0, found: 0, falseAlarms: 0 };
    return { file: file.name, score, scaled: scaled([score], profile), chosen: best.name, threshold: best.threshold };
  });
  const inSample = Math.max(...tables.flatMap(({ table }) => table.map((row) => scaled(row, profile))));
  const found = results.map(({ score }) => score);
  return { method: method.name, profile: profile.name, nested: scaled(found, profile), inSample, files: results };
}
