/** Prints how well a head does on what was held out from it: tuning figures, never a test's. */
import type { Head } from '@/lib/language/model/heads.ts';
import { sentiments } from '@/lib/language/model/heads.ts';
import { macroF1, plainF1 } from './calibrate.ts';
import type { Fitted } from './fit.ts';
import type { Example } from './sets.ts';

const percent = (part: number): string => (100 * part).toFixed(1);

export function figures({ head, heldOut, threshold }: Pick<Fitted, 'head' | 'heldOut' | 'threshold'>): string {
  let [hits, alarms, missed, rest] = [0, 0, 0, 0];
  for (const { p, yes } of heldOut) {
    if (p >= threshold) yes ? hits++ : alarms++;
    else yes ? missed++ : rest++;
  }
  const recall = hits / Math.max(1, hits + missed);
  const precision = hits / Math.max(1, hits + alarms);
  return (
    `${head.padEnd(20)} held out ${heldOut.length}, ${hits + missed} yes: macro F1 ${percent(macroF1(hits, alarms, missed, rest))}, ` +
    `F1 ${percent(plainF1(hits, alarms, missed))}, recall ${percent(recall)}, precision ${percent(precision)}, AUC ${auc(heldOut).toFixed(3)}`
  );
}

/** The chance that a yes is ranked above a no. */
export function auc(rows: readonly { readonly p: number; readonly yes: boolean }[]): number {
  const order = [...rows].sort((a, b) => a.p - b.p);
  let [sum, positive] = [0, 0];
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]?.p === order[i]?.p) j += 1;
    for (let k = i; k < j; k += 1) {
      if (order[k]?.yes !== true) continue;
      positive += 1;
      sum += (i + j + 1) / 2;
    }
    i = j;
  }
  const negative = order.length - positive;
  return positive === 0 || negative === 0 ? 0.5 : (sum - (positive * (positive + 1)) / 2) / (positive * negative);
}

/**
 * Macro recall of the three sentiments together, and what each probability is divided by before they are compared, so that
 * rare ones are found as often as frequent ones.
 */
export function sentimentFigures(
  fitted: readonly Fitted[],
  examples: readonly Example[],
  say: (line: string) => void,
): Map<Head, number> {
  const found = new Map<number, { p: number[]; truth: number }>();
  for (const { head, heldOut } of fitted) {
    const at = (sentiments as readonly Head[]).indexOf(head);
    if (at < 0) continue;
    for (const { row, p, yes } of heldOut) {
      const one = found.get(row) ?? { p: [0, 0, 0], truth: -1 };
      one.p[at] = p;
      if (yes) one.truth = at;
      found.set(row, one);
    }
  }
  const rows = [...found].map(([row, one]) => ({ ...one, set: examples[row]?.set ?? '' }));
  const lift = [1, 1, 1];
  const measured = rows.some(({ set }) => set === 'sentiment') ? 'sentiment' : rows[0]?.set;
  const main = rows.filter(({ set }) => set === measured);
  for (let round = 0; round < 3; round += 1) {
    for (const at of [0, 1, 2]) {
      let best = -1;
      let kept = lift[at] ?? 1;
      for (let factor = 0.5; factor <= 2; factor *= 1.04) {
        lift[at] = factor;
        const now = macroRecall(main, lift);
        if (now > best) [best, kept] = [now, factor];
      }
      lift[at] = kept;
    }
  }
  for (const set of new Set(rows.map((row) => row.set))) {
    const some = rows.filter((row) => row.set === set);
    say(`sentiment of ${set.padEnd(18)} held out ${some.length}: macro recall ${percent(macroRecall(some, lift))}`);
  }
  return new Map(sentiments.map((head, at) => [head, lift[at] ?? 1]));
}

function macroRecall(rows: readonly { p: number[]; truth: number }[], lift: readonly number[]): number {
  const hit = [0, 0, 0];
  const all = [0, 0, 0];
  for (const { p, truth } of rows) {
    let best = 0;
    for (const at of [1, 2]) if ((p[at] ?? 0) / (lift[at] ?? 1) > (p[best] ?? 0) / (lift[best] ?? 1)) best = at;
    all[truth] = (all[truth] ?? 0) + 1;
    if (best === truth) hit[truth] = (hit[truth] ?? 0) + 1;
  }
  const seen = [0, 1, 2].filter((at) => (all[at] ?? 0) > 0);
  return seen.reduce((sum, at) => sum + (hit[at] ?? 0) / (all[at] ?? 1), 0) / seen.length;
}
