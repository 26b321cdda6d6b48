/**
 * Learns one yes-or-no question from sparse vectors: a linear classifier with squared hinge loss, found by coordinate
 * descent in the dual. Weights may be scaled beforehand by how much oftener a feature stands in yes than in no.
 */
import { random, shuffle } from './random.ts';
import type { Vectors } from './vectors.ts';

export interface Linear {
  readonly weight: Float32Array;
  readonly bias: number;
}

export interface Task {
  readonly rows: Int32Array;
  /** 1 or -1 for each row. */
  readonly sign: Int8Array;
  /** How much an error on each row costs. */
  readonly cost: Float32Array;
  /** 0: features as they are; above: scaled by their log ratio, smoothed with this count. */
  readonly smoothing: number;
  readonly rounds: number;
  /** Features that fewer rows have are left out. */
  readonly fewest: number;
  /** How much each group of features may say in this question. */
  readonly trust: readonly number[];
}

export function solve(all: Vectors, bits: number, task: Task, seed: number): Linear {
  const { rows, sign, cost } = task;
  const scale = scales(all, bits, task);
  const { start, place, value, square } = picked(all, rows, scale);
  const weight = new Float32Array(2 ** bits);
  const dual = new Float64Array(rows.length);
  const order = Int32Array.from(rows, (_, i) => i);
  const next = random(seed);
  let bias = 0;
  for (let round = 0; round < task.rounds; round += 1) {
    shuffle(order, next);
    for (let at = 0; at < order.length; at += 1) {
      const i = order[at] as number;
      const y = sign[i] as number;
      const score = bias + dot(weight, place, value, start[i] as number, start[i + 1] as number);
      const slack = 0.5 / (cost[i] as number);
      const before = dual[i] as number;
      const after = Math.max(0, before - (y * score - 1 + slack * before) / ((square[i] as number) + slack));
      if (after === before) continue;
      dual[i] = after;
      const step = (after - before) * y;
      bias += step;
      for (let k = start[i] as number, end = start[i + 1] as number; k < end; k += 1) {
        weight[place[k] as number] = (weight[place[k] as number] as number) + step * (value[k] as number);
      }
    }
  }
  for (let at = 0; at < weight.length; at += 1) weight[at] = (weight[at] ?? 0) * (scale[at] ?? 0);
  return { weight, bias };
}

function dot(weight: Float32Array, place: Uint32Array, value: Float32Array, from: number, end: number): number {
  let sum = 0;
  for (let k = from; k < end; k += 1) sum += (weight[place[k] as number] as number) * (value[k] as number);
  return sum;
}

/** The task's own rows, scaled once and without what is scaled to 0, and the squared length of each with the bias's 1. */
function picked({ start, place, value }: Vectors, rows: Int32Array, scale: Float32Array) {
  const own = new Uint32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) {
    let kept = 0;
    for (let k = start[row] ?? 0, end = start[row + 1] ?? 0; k < end; k += 1) if (scale[place[k] ?? 0] !== 0) kept += 1;
    own[i + 1] = (own[i] ?? 0) + kept;
  }
  const places = new Uint32Array(own[rows.length] ?? 0);
  const values = new Float32Array(places.length);
  const square = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    let at = own[i] ?? 0;
    let sum = 1;
    for (let k = start[row] ?? 0, end = start[row + 1] ?? 0; k < end; k += 1) {
      const here = place[k] ?? 0;
      const factor = scale[here] ?? 0;
      if (factor === 0) continue;
      places[at] = here;
      values[at] = (value[k] ?? 0) * factor;
      sum += (values[at] ?? 0) ** 2;
      at += 1;
    }
    square[i] = sum;
  }
  return { start: own, place: places, value: values, square };
}

/** What each feature's values are multiplied by: its log ratio or 1; 0 when too few rows have it to learn anything from. */
function scales(
  { start, place, group }: Vectors,
  bits: number,
  { rows, sign, smoothing, fewest, trust }: Task,
): Float32Array {
  const size = 2 ** bits;
  const counts = [new Float64Array(size), new Float64Array(size)] as const;
  const sums = [size * smoothing, size * smoothing];
  for (const [i, row] of rows.entries()) {
    const side = (sign[i] ?? 1) > 0 ? 1 : 0;
    const end = start[row + 1] ?? 0;
    for (let k = start[row] ?? 0; k < end; k += 1) {
      const at = place[k] ?? 0;
      counts[side][at] = (counts[side][at] ?? 0) + 1;
      sums[side] = (sums[side] ?? 0) + 1;
    }
  }
  const base = Math.log((sums[0] ?? 1) / (sums[1] ?? 1));
  const scale = new Float32Array(size);
  for (let at = 0; at < size; at += 1) {
    const no = counts[0][at] ?? 0;
    const yes = counts[1][at] ?? 0;
    if (no + yes < fewest) continue;
    const ratio = smoothing === 0 ? 1 : Math.log((yes + smoothing) / (no + smoothing)) + base;
    scale[at] = ratio * (trust[group[at] ?? 0] ?? 1);
  }
  return scale;
}

/** Linear models add up to a linear model: their mean costs no more to run than one. */
export function mean(parts: readonly Linear[]): Linear {
  const weight = new Float32Array(parts[0]?.weight.length ?? 0);
  let bias = 0;
  for (const part of parts) {
    bias += part.bias / parts.length;
    for (let at = 0; at < weight.length; at += 1)
      weight[at] = (weight[at] ?? 0) + (part.weight[at] ?? 0) / parts.length;
  }
  return { weight, bias };
}

export const score = ({ start, place, value }: Vectors, row: number, { weight, bias }: Linear): number =>
  bias + dot(weight, place, value, start[row] ?? 0, start[row + 1] ?? 0);
