/** How good or bad a text's English words are by a rated word list: sums, balance and the last word, in few steps. */
import type { Piece } from './pieces.ts';

/** How many pieces behind a negator are turned, and how much of their strength is left then. */
const reach = 3;
const turned = -0.7;

/** Calls `found` with the name of each feature. */
export function polarityOf(
  pieces: readonly Piece[],
  rated: ReadonlyMap<string, number>,
  negators: ReadonlySet<string>,
  found: (name: string) => void,
): void {
  let [good, bad, last, since] = [0, 0, 0, reach + 1];
  for (const { word, kind } of pieces) {
    since += 1;
    if (negators.has(word)) since = 0;
    else if (kind === 'mark') since = reach + 1;
    const rating = rated.get(word) ?? 0;
    if (rating === 0) continue;
    const strength = since <= reach ? rating * turned : rating;
    if (strength > 0) good += strength;
    else bad -= strength;
    last = strength;
  }
  found(`good ${step(good)}`);
  found(`bad ${step(bad)}`);
  found(`last ${Math.sign(last) * step(Math.abs(last))}`);
  found(`more ${good > bad ? '+' : '-'}${step(Math.abs(good - bad))}`);
  found(`both ${step(good)} ${step(bad)}`);
}

/** A strength as one of few steps: one mild word, one strong word, more of them. */
const step = (sum: number): number => (sum === 0 ? 0 : sum < 1.5 ? 1 : sum < 3 ? 2 : sum < 5 ? 3 : sum < 8 ? 4 : 5);
