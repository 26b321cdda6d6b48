/** Chooses the topics' thresholds together: what counts is how many topics of all are right, not each topic by itself. */
import { type Head, topics } from '@/lib/language/model/heads.ts';
import { bestThreshold, plainF1 } from './calibrate.ts';
import type { Fitted } from './fit.ts';

type Answered = Pick<Fitted, 'head' | 'heldOut' | 'threshold'>;

/**
 * Probabilities are calibrated, so one threshold would do for all; a topic's own best one is known from few posts only. The
 * geometric mean of both is taken.
 * @returns the threshold of each topic
 */
export function topicThresholds(answered: readonly Answered[]): Map<Head, number> {
  const asked = answered.filter(({ head }) => (topics as readonly Head[]).includes(head));
  const all = asked.flatMap(({ heldOut }) => heldOut);
  if (all.length === 0) return new Map();
  const common = bestThreshold(
    all.map(({ p }) => p),
    all.map(({ yes }) => yes),
    plainF1,
  );
  return new Map(asked.map(({ head, threshold }) => [head, Math.sqrt(common * threshold)]));
}

/** F1 of all topics' verdicts taken together. */
export function togetherF1(answered: readonly Answered[], thresholds: ReadonlyMap<Head, number>): number {
  let [hits, alarms, missed] = [0, 0, 0];
  for (const { head, heldOut } of answered) {
    const threshold = thresholds.get(head);
    if (threshold === undefined) continue;
    for (const { p, yes } of heldOut) {
      if (p >= threshold) yes ? hits++ : alarms++;
      else if (yes) missed++;
    }
  }
  return plainF1(hits, alarms, missed);
}
