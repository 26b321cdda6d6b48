/** Makes one head's weights few and small: those that matter to most posts are kept, each as one of few steps. */
import { stepOf } from '@/lib/language/model/weights.ts';
import type { Linear } from './solver.ts';
import type { Vectors } from './vectors.ts';

export interface Small {
  readonly scale: number;
  readonly places: Uint32Array;
  readonly values: Int8Array;
}

/**
 * @param rows on which the head was trained: a weight matters as much as it is large and its feature frequent
 * @param keep how many weights at most
 * @param steps how many steps up and down a weight may take, at most 127, spaced by squares: most weights are small
 */
export function quantise({ weight }: Linear, all: Vectors, rows: Int32Array, keep: number, steps: number): Small {
  const matters = new Float32Array(weight.length);
  for (const row of rows) {
    const end = all.start[row + 1] ?? 0;
    for (let k = all.start[row] ?? 0; k < end; k += 1) {
      const place = all.place[k] ?? 0;
      matters[place] = (matters[place] ?? 0) + (all.value[k] ?? 0) ** 2;
    }
  }
  for (let at = 0; at < matters.length; at += 1) matters[at] = Math.abs(weight[at] ?? 0) * Math.sqrt(matters[at] ?? 0);
  const kept: number[] = [];
  for (let at = 0; at < matters.length; at += 1) if ((matters[at] ?? 0) > 0) kept.push(matters[at] ?? 0);
  const ranked = Float32Array.from(kept).sort();
  const least = ranked[Math.max(0, ranked.length - keep)] ?? 0;
  let largest = 0;
  for (let at = 0; at < weight.length; at += 1) largest = Math.max(largest, Math.abs(weight[at] ?? 0));
  const scale = largest / steps ** 2 || 1;
  const places: number[] = [];
  const values: number[] = [];
  for (let place = 0; place < weight.length; place += 1) {
    const one = weight[place] ?? 0;
    if (one === 0 || (matters[place] ?? 0) < least) continue;
    const value = Math.sign(one) * Math.round(Math.sqrt(Math.abs(one) / scale));
    if (value === 0) continue;
    places.push(place);
    values.push(value);
  }
  return { scale, places: Uint32Array.from(places), values: Int8Array.from(values) };
}

/** The same as a linear model, so that what is measured is what is shipped. */
export function grown({ scale, places, values }: Small, { weight, bias }: Linear): Linear {
  const small = new Float32Array(weight.length);
  for (const [i, place] of places.entries()) small[place] = stepOf(values[i] ?? 0) * scale;
  return { weight: small, bias };
}
