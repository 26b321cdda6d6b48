/**
 * The second layer: each question of our own posts is asked again, knowing what the others answered. Praise speaks
 * against gravity, a question against a complaint, and the four grave topics speak for it together.
 */
import { gravities, type Head, topics } from '@/lib/language/model/heads.ts';
import { logistic, logit } from '@/lib/language/model/second.ts';
import type { Second } from '@/lib/language/model/weights.ts';
import { besideOwn, type Fitted, foldOf, folds, thresholdOf } from './fit.ts';
import type { Example } from './sets.ts';

/** How strongly the second layer is held to the first one's own answer. */
const hold = 30;
const steps = 150;

/** Asked by our own posts' labels, so each knows the others' held-out answers to the very same posts. */
const asked: readonly Head[] = ['complaint', 'praise', 'question', ...gravities, ...topics];

/**
 * @returns the second layer, and its own figures: each fifth of the posts answered by a second layer that did not see it
 */
export function answerAnew(fitted: readonly Fitted[], examples: readonly Example[]) {
  const first = fitted.filter(({ head }) => asked.includes(head));
  const inputs = first.map(({ head }) => head);
  const rows = rowsOf(first);
  const second: Second[] = [];
  const anew: Pick<Fitted, 'head' | 'heldOut' | 'threshold'>[] = [];
  for (const head of inputs) {
    // Learned from our own posts alone, it would carry their idea over to a head that a public set taught.
    if (besideOwn(head, examples) !== null) continue;
    const own = rowsFor(inputs.indexOf(head), rows);
    const yes = (row: number) => examples[row]?.labels[head] === 1;
    const heldOut: { row: number; p: number; yes: boolean }[] = [];
    for (let fold = 0; fold < folds; fold += 1) {
      const inFold = ({ row }: Row) => foldOf(examples[row] as Example) === fold;
      const one = fitSecond(
        inputs,
        head,
        own.filter((row) => !inFold(row)),
        yes,
      );
      for (const { row, input } of own.filter(inFold)) {
        heldOut.push({ row, p: answer(one, input), yes: yes(row) });
      }
    }
    second.push(fitSecond(inputs, head, own, yes));
    anew.push({ head, heldOut, threshold: thresholdOf(head, heldOut) });
  }
  return { inputs, second, anew };
}

const answer = ({ weights, bias }: Second, input: Float64Array): number =>
  logistic(sumOf(Float64Array.from(weights), bias, input));

/** The rows as one head sees them: its own answer as log odds. */
const rowsFor = (own: number, rows: readonly Row[]): Row[] =>
  rows.map(({ row, input }) => ({ row, input: input.map((p, at) => (at === own ? logit(p) : p)) }));

interface Row {
  readonly row: number;
  readonly input: Float64Array;
}

/** The rows that every one of the heads held out once, with their probabilities. */
export function rowsOf(fitted: readonly Fitted[]): Row[] {
  const found = new Map<number, Float64Array>();
  const seen = new Map<number, number>();
  for (const [at, { heldOut }] of fitted.entries()) {
    for (const { row, p } of heldOut) {
      const input = found.get(row) ?? new Float64Array(fitted.length);
      input[at] = p;
      found.set(row, input);
      seen.set(row, (seen.get(row) ?? 0) + 1);
    }
  }
  return [...found].flatMap(([row, input]) => (seen.get(row) === fitted.length ? [{ row, input }] : []));
}

/** @param rows as the head sees them, see `rowsFor` */
export function fitSecond(
  heads: readonly Head[],
  head: Head,
  rows: readonly Row[],
  yes: (row: number) => boolean,
): Second {
  const own = heads.indexOf(head);
  const weights = new Float64Array(heads.length);
  weights[own] = 1;
  let bias = 0;
  const speed = new Float64Array(heads.length + 1).fill(1e-8);
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(heads.length + 1);
    for (const { row, input } of rows) {
      const error = logistic(sumOf(weights, bias, input)) - (yes(row) ? 1 : 0);
      for (let at = 0; at < heads.length; at += 1) {
        slope[at] = (slope[at] ?? 0) + error * (input[at] ?? 0);
      }
      slope[heads.length] = (slope[heads.length] ?? 0) + error;
    }
    for (let at = 0; at <= heads.length; at += 1) {
      const held = at === heads.length ? 0 : hold * 0.1 * ((weights[at] ?? 0) - (at === own ? 1 : 0));
      const full = (slope[at] ?? 0) + held;
      speed[at] = (speed[at] ?? 0) + full * full;
      const move = (0.3 * full) / Math.sqrt(speed[at] ?? 1);
      if (at === heads.length) bias -= move;
      else weights[at] = (weights[at] ?? 0) - move;
    }
  }
  return {
    id: head,
    weights: [...weights].map((one) => Math.round(one * 1e4) / 1e4),
    bias: Math.round(bias * 1e4) / 1e4,
  };
}

function sumOf(weights: Float64Array, bias: number, input: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < input.length; at += 1) {
    sum += (weights[at] as number) * (input[at] as number);
  }
  return sum;
}
