/** Precision and recall of the draft check on labelled drafts, for each finding and element. */
import type { Checked } from './drafts.ts';

export interface Score {
  readonly id: string;
  /** How often it is labelled, said, and both. */
  readonly truth: number;
  readonly said: number;
  readonly hits: number;
}

/** @returns a score for each id that was labelled or said, and one for all of them together */
export function scores(rows: readonly Checked[], of: 'elements' | 'findings'): { each: Score[]; all: Score } {
  const found = new Map<string, { id: string; truth: number; said: number; hits: number }>();
  const entry = (id: string) => {
    const before = found.get(id) ?? { id, truth: 0, said: 0, hits: 0 };
    found.set(id, before);
    return before;
  };
  for (const row of rows) {
    const truth = new Set(row.draft[of]);
    for (const id of truth) entry(id).truth += 1;
    for (const id of row[of]) {
      entry(id).said += 1;
      if (truth.has(id)) entry(id).hits += 1;
    }
  }
  const each = [...found.values()].sort((one, other) => one.id.localeCompare(other.id));
  const sum = (of: 'truth' | 'said' | 'hits') => each.reduce((total, one) => total + one[of], 0);
  return { each, all: { id: 'all', truth: sum('truth'), said: sum('said'), hits: sum('hits') } };
}

/** `null` when nothing was said or labelled: a share of nothing is not 0. */
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
export const precision = ({ hits, said }: Score): number | null => share(hits, said);
export const recall = ({ hits, truth }: Score): number | null => share(hits, truth);
