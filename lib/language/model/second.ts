/** The second layer of the model: each question is asked again, knowing what the others answered. */
import type { Head, Probabilities } from './heads.ts';
import type { Second } from './weights.ts';

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
export const logit = (p: number): number => {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(kept / (1 - kept));
};

/** @param first the first layer's probabilities; @returns the same with the heads of the second layer answered anew */
export function answeredAnew(
  first: Readonly<Probabilities>,
  inputs: readonly Head[],
  second: readonly Second[],
): Probabilities {
  const found = { ...first };
  const known: number[] = [];
  for (const head of inputs) known.push(first[head] ?? 0);
  for (const { id, weights, bias } of second) {
    let sum = bias;
    for (let at = 0; at < known.length; at += 1) {
      const p = known[at] ?? 0;
      sum += (weights[at] ?? 0) * (inputs[at] === id ? logit(p) : p);
    }
    found[id] = logistic(sum);
  }
  return found;
}
