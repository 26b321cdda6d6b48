/** What is measured: macro recall, macro F1, area under the curve, and how far each would move with other posts of the same kind. */
import { random } from '@/lib/commands/training/random.ts';

/** One post as judged: the truth and the verdict as class numbers, and a score where a ranking is measured. */
export interface Judged {
  readonly truth: number;
  readonly said: number;
  readonly score: number;
}

export type Measure = (rows: readonly Judged[]) => number;

function counts(rows: readonly Judged[]): Map<number, { hits: number; truth: number; said: number }> {
  const found = new Map<number, { hits: number; truth: number; said: number }>();
  const of = (one: number) => {
    const before = found.get(one) ?? { hits: 0, truth: 0, said: 0 };
    found.set(one, before);
    return before;
  };
  for (const { truth, said } of rows) {
    of(truth).truth += 1;
    of(said).said += 1;
    if (truth === said) of(truth).hits += 1;
  }
  return found;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

export const macroRecall: Measure = (rows) =>
  mean([...counts(rows).values()].filter(({ truth }) => truth > 0).map(({ hits, truth }) => hits / truth));

export const macroF1: Measure = (rows) =>
  mean([...counts(rows).values()].map(({ hits, truth, said }) => (2 * hits) / Math.max(1, truth + said)));

const yes = (rows: readonly Judged[]) => counts(rows).get(1) ?? { hits: 0, truth: 0, said: 0 };
export const recall: Measure = (rows) => yes(rows).hits / Math.max(1, yes(rows).truth);
export const precision: Measure = (rows) => yes(rows).hits / Math.max(1, yes(rows).said);
export const f1: Measure = (rows) => (2 * yes(rows).hits) / Math.max(1, yes(rows).truth + yes(rows).said);

/** The chance that a yes has a higher score than a no. */
export const area: Measure = (rows) => {
  const order = [...rows].sort((a, b) => a.score - b.score);
  let [ranks, positive, from] = [0, 0, 0];
  while (from < order.length) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to += 1;
    const tied = order.slice(from, to).filter(({ truth }) => truth === 1).length;
    ranks += (tied * (from + to + 1)) / 2;
    positive += tied;
    from = to;
  }
  const pairs = positive * (order.length - positive);
  return pairs === 0 ? 0.5 : (ranks - (positive * (positive + 1)) / 2) / pairs;
};

/** @returns the middle 95 % of the measure over samples drawn with replacement */
export function interval(rows: readonly Judged[], measure: Measure, samples: number): [low: number, high: number] {
  const next = random(7);
  const found = Array.from({ length: samples }, () =>
    measure(rows.map(() => rows[next() % rows.length] as Judged)),
  ).sort((a, b) => a - b);
  return [found[Math.floor(samples * 0.025)] ?? 0, found[Math.ceil(samples * 0.975) - 1] ?? 0];
}
