/** Fits one head: scores on held-out folds for calibration and figures, then the weights on everything. */

import { finish, hashOf } from '@/lib/language/model/hash.ts';
import type { Head } from '@/lib/language/model/heads.ts';
import { bestThreshold, type Calibration, logistic, macroF1, plainF1, platt } from './calibrate.ts';
import { grown, quantise, type Small } from './quantise.ts';
import { bits, keptPerExample, recipeOf } from './recipe.ts';
import type { Example } from './sets.ts';
import { type Linear, mean, score, solve } from './solver.ts';
import type { Vectors } from './vectors.ts';

export interface Fitted {
  readonly head: Head;
  readonly small: Small;
  readonly bias: number;
  readonly calibration: Calibration;
  readonly threshold: number;
  /** For each example that was held out once: its row, its calibrated probability and the truth. */
  readonly heldOut: readonly { readonly row: number; readonly p: number; readonly yes: boolean }[];
}

/** How much our own posts weigh for the head; `null` when they are all there is. */
export function besideOwn(head: Head, examples: readonly Example[]): number | null {
  const asked = examples.some(({ labels, set }) => set !== 'own' && labels[head] !== undefined);
  return asked ? recipeOf(head).ownBeside : null;
}

interface Trained {
  readonly small: Small;
  readonly linear: Linear;
}

export const folds = 5;
/** With more examples than this one fold is held out, not each in turn. */
const many = 40_000;

export const foldOf = ({ fold, part }: Example): number => part ?? finish(hashOf(fold)) % folds;

export function fitHead(head: Head, examples: readonly Example[], vectors: Vectors, seed: number): Fitted | null {
  const beside = besideOwn(head, examples);
  const rows = Int32Array.from(
    examples.flatMap(({ labels, set }, row) =>
      labels[head] === undefined || (beside === 0 && set === 'own') ? [] : [row],
    ),
  );
  const yes = (row: number) => examples[row]?.labels[head] === 1;
  if (!rows.some(yes)) return null;
  const held: { row: number; raw: number; yes: boolean }[] = [];
  for (let fold = 0; fold < (rows.length > many ? 1 : folds); fold += 1) {
    const inFold = (row: number) => foldOf(examples[row] as Example) === fold;
    const { linear } = train(
      head,
      examples,
      vectors,
      rows.filter((row) => !inFold(row)),
      yes,
      seed,
    );
    for (const row of rows.filter(inFold)) held.push({ row, raw: score(vectors, row, linear), yes: yes(row) });
  }
  // Where a public set asks the same, it is the measure: our own posts are other people's idea of a complaint.
  const measured = beside === null ? held : held.filter(({ row }) => examples[row]?.set !== 'own');
  const calibration = platt(
    measured.map(({ raw }) => raw),
    measured.map((one) => one.yes),
    measured.map(({ row }) => examples[row]?.weight ?? 1),
  );
  const heldOut = held.map(({ row, raw, yes: y }) => ({
    row,
    p: logistic(calibration.slope * raw + calibration.offset),
    yes: y,
  }));
  const threshold = thresholdOf(
    head,
    heldOut.filter(({ row }) => beside === null || examples[row]?.set !== 'own'),
  );
  const { small, linear } = train(head, examples, vectors, rows, yes, seed);
  return { head, small, bias: linear.bias, calibration, threshold, heldOut };
}

/** The threshold that suits the head: what is rare is judged by its own F1. */
export function thresholdOf(head: Head, rows: readonly { readonly p: number; readonly yes: boolean }[]): number {
  const positive = rows.filter(({ yes }) => yes).length;
  return bestThreshold(
    rows.map(({ p }) => p),
    rows.map(({ yes }) => yes),
    head === 'grave' ? recallFirst : positive * 4 < rows.length ? plainF1 : macroF1,
  );
}

/** What is grave must not be missed: a miss costs as much as four false alarms. */
const recallFirst = (hits: number, alarms: number, missed: number): number => hits - missed * 4 - alarms;

function train(
  head: Head,
  examples: readonly Example[],
  vectors: Vectors,
  rows: Int32Array,
  yes: (row: number) => boolean,
  seed: number,
): Trained {
  const recipe = recipeOf(head);
  const beside = besideOwn(head, examples) ?? 1;
  const weightOf = (row: number) => (examples[row]?.weight ?? 1) * (examples[row]?.set === 'own' ? beside : 1);
  let positive = 0;
  let total = 0;
  for (const row of rows) {
    const weight = weightOf(row);
    total += weight;
    if (yes(row)) positive += weight;
  }
  const lift = ((total - positive) / Math.max(1, positive)) ** (recipe.balance / 2);
  const cost = Float32Array.from(rows, (row) => weightOf(row) * (yes(row) ? lift : 1 / lift));
  const sign = Int8Array.from(rows, (row) => (yes(row) ? 1 : -1));
  const task = { rows, sign, rounds: recipe.rounds, fewest: recipe.fewest, trust: recipe.trust };
  const parts = [
    solve(vectors, bits, { ...task, cost: cost.map((one) => one * recipe.plainCost), smoothing: 0 }, seed),
  ];
  if (recipe.ratioCost > 0) {
    parts.push(solve(vectors, bits, { ...task, cost: cost.map((one) => one * recipe.ratioCost), smoothing: 1 }, seed));
  }
  const whole = mean(parts);
  const small = quantise(whole, vectors, rows, Math.min(recipe.keep, keptPerExample * rows.length), recipe.steps);
  return { small, linear: grown(small, whole) };
}
