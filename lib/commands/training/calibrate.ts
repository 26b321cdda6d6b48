/** Turns scores into probabilities (Platt's logistic fit with softened targets) and chooses thresholds. */

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/**
 * Newton's method on two numbers, a step being halved until it helps. The slope is held weakly to 1, so that few examples
 * can't turn it round.
 */
export function platt(
  scores: readonly number[],
  truth: readonly boolean[],
  weight: readonly number[] = [],
): Calibration {
  const positive = truth.filter(Boolean).length;
  const negative = truth.length - positive;
  const target = [1 / (negative + 2), (positive + 1) / (positive + 2)] as const;
  const points = scores.map((score, i) => ({
    score,
    weight: weight[i] ?? 1,
    target: target[truth[i] === true ? 1 : 0],
  }));
  const loss = (slope: number, offset: number): number =>
    points.reduce(
      (sum, { score, weight: w, target: t }) => {
        const x = slope * score + offset;
        return sum + w * (Math.max(0, x) - x * t + Math.log1p(Math.exp(-Math.abs(x))));
      },
      (hold * (slope - 1) ** 2) / 2,
    );
  let [slope, offset] = [1, Math.log((positive + 1) / (negative + 1))];
  let now = loss(slope, offset);
  for (let round = 0; round < 50; round += 1) {
    const [ds, d0] = newton(points, slope, offset);
    let part = 1;
    while (part > 1e-4 && loss(slope - part * ds, offset - part * d0) > now) part /= 2;
    if (part <= 1e-4) break;
    slope -= part * ds;
    offset -= part * d0;
    const next = loss(slope, offset);
    if (now - next < 1e-9 * now) break;
    now = next;
  }
  return { slope, offset };
}

const hold = 0.01;

/** The step from the two slopes and three curvatures of the loss. */
function newton(
  points: readonly { readonly score: number; readonly weight: number; readonly target: number }[],
  slope: number,
  offset: number,
): [number, number] {
  let [g1, g2, h11, h12, h22] = [hold * (slope - 1), 0, hold, 0, 1e-9];
  for (const { score, weight, target } of points) {
    const p = logistic(slope * score + offset);
    const error = weight * (p - target);
    const curve = Math.max(1e-9, weight * p * (1 - p));
    g1 += error * score;
    g2 += error;
    h11 += curve * score * score;
    h12 += curve * score;
    h22 += curve;
  }
  const det = h11 * h22 - h12 * h12 || 1e-12;
  return [(h22 * g1 - h12 * g2) / det, (h11 * g2 - h12 * g1) / det];
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** @returns the threshold between two neighbouring probabilities that gives the most of `worth` */
export function bestThreshold(
  probability: readonly number[],
  truth: readonly boolean[],
  worth: (hits: number, alarms: number, missed: number, rest: number) => number,
): number {
  const order = probability.map((p, i) => ({ p, yes: truth[i] === true })).sort((a, b) => b.p - a.p);
  const total = truth.filter(Boolean).length;
  let [best, threshold, hits, alarms] = [worth(0, 0, total, truth.length - total), 0.5, 0, 0];
  for (const [i, { p, yes }] of order.entries()) {
    if (yes) hits += 1;
    else alarms += 1;
    const next = order[i + 1]?.p ?? 0;
    if (next === p) continue;
    const now = worth(hits, alarms, total - hits, truth.length - total - alarms);
    if (now > best) [best, threshold] = [now, (p + next) / 2];
  }
  return threshold;
}

const f1 = (hits: number, alarms: number, missed: number): number =>
  (2 * hits) / Math.max(1, 2 * hits + alarms + missed);
/** Mean of F1 for yes and for no. */
export const macroF1 = (hits: number, alarms: number, missed: number, rest: number): number =>
  (f1(hits, alarms, missed) + f1(rest, missed, alarms)) / 2;
export const plainF1 = f1;
