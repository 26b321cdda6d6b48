/** Spikes: when counts are more than the ordinary for long enough, as one event with a beginning, a peak and an end. */
import type { Surprise } from './meter.ts';
import { hour, minute } from './series.ts';

/** How grave by the numbers alone: 1 more than ordinary, 2 far more and lasting, 3 another scale. Our own figures. */
export type Severity = 1 | 2 | 3;

export interface Spike {
  /** When the surprising bins began, in milliseconds: before the spike was found. */
  readonly start: number;
  /** When it could be said for the first time: the end of the bin that tipped the scales. */
  readonly found: number;
  readonly peak: { readonly at: number; readonly count: number };
  /** `null` while it lasts. */
  readonly end: number | null;
  /** The most surprising stretch: what was counted, what is ordinary for it, and how often that is. */
  readonly count: number;
  readonly expected: number;
  readonly ratio: number;
  readonly score: number;
  readonly severity: Severity;
  /** Topics that are more than ordinary, the most surprising first; empty when only the total is. */
  readonly topics: readonly string[];
}

export interface SpikeSettings {
  /** From which score on the total, or one topic, is a spike. There are many topics, so one alone must say more. */
  readonly total: number;
  readonly topic: number;
  /** Fewer posts are never a spike, however rare they are; nor is less than this times the ordinary. */
  readonly leastCount: number;
  readonly leastRatio: number;
  /** After so long without surprise the spike is over. */
  readonly quiet: number;
  /** What comes back within this time is the same spike: nobody is alarmed twice. */
  readonly coolDown: number;
}

/** On a low even flow with eight topics these scores give one false alarm in about three weeks (tests/bench/volume). */
export const spikeSettings: SpikeSettings = {
  total: 3.2,
  topic: 4.7,
  leastCount: 4,
  leastRatio: 1.5,
  quiet: hour,
  coolDown: 6 * hour,
};

/** Below it nothing is surprising any more: one time in ten. */
const calm = 1;
const lasting = { 2: 10 * minute, 3: 15 * minute } as const;
/** However rare they are: fewer posts than the starter playbook asks of a wave and of a flood are neither. */
const leastOf = { 2: 10, 3: 30 } as const;

/** What is known of one bin: of the total and of each topic that was looked at. */
export interface Moment {
  readonly at: number;
  readonly width: number;
  readonly count: number;
  readonly total: Surprise;
  readonly topics?: Readonly<Record<string, Surprise>>;
}

/** One number for the total and the topics together, on the scale of the total. */
export function scoreOf({ total, topics = {} }: Moment, chosen: SpikeSettings = spikeSettings): number {
  let best = enough(total, chosen) ? total.score : 0;
  for (const one of Object.values(topics)) {
    if (enough(one, chosen)) best = Math.max(best, one.score - (chosen.topic - chosen.total));
  }
  return best;
}

const enough = ({ count, expected }: Surprise, { leastCount, leastRatio }: SpikeSettings): boolean =>
  count >= leastCount && count >= leastRatio * expected;

const ratioOf = ({ count, expected }: Pick<Surprise, 'count' | 'expected'>): number => count / Math.max(1, expected);

function severityOf(
  { score, ratio, count }: Pick<Spike, 'score' | 'ratio' | 'count'>,
  lasts: number,
  { total }: SpikeSettings,
): Severity {
  if (score >= 4 * total && ratio >= 5 && count >= leastOf[3] && lasts >= lasting[3]) return 3;
  return score >= 2 * total && ratio >= 3 && count >= leastOf[2] && lasts >= lasting[2] ? 2 : 1;
}

interface Running {
  spike: Spike;
  topics: Map<string, number>;
  lastHot: number;
  lastWarm: number;
  hot: number;
}

/** Reads moments in order and keeps the spikes that they make. */
export class Watch {
  private readonly over: Spike[] = [];
  private running: Running | null = null;

  constructor(private readonly chosen: SpikeSettings = spikeSettings) {}

  /** Every spike up to now, the oldest first. */
  get spikes(): readonly Spike[] {
    return this.running === null ? this.over : [...this.over, this.running.spike];
  }

  /** @returns the spike that this bin began, else `null` */
  step(moment: Moment): Spike | null {
    const { at, width } = moment;
    const score = scoreOf(moment, this.chosen);
    const hot = score >= this.chosen.total;
    const before = this.running;
    if (before !== null && !hot) {
      if (Math.max(moment.total.score, score) > calm) before.lastWarm = at + width;
      const ended = at + width - before.lastWarm >= this.chosen.quiet;
      if (ended && before.spike.end === null) before.spike = { ...before.spike, end: before.lastWarm };
      return null;
    }
    if (!hot) return null;
    if (before !== null && (before.spike.end === null || at - before.lastHot <= this.chosen.coolDown)) {
      this.goOn(before, moment, score);
      return null;
    }
    if (before !== null) this.over.push(before.spike);
    this.running = this.begin(moment, score);
    return this.running.spike;
  }

  private begin(moment: Moment, score: number): Running {
    const { at, width } = moment;
    const most = this.mostOf(moment);
    const topics = this.topicsOf(moment, new Map());
    const spike: Spike = {
      start: at + width - most.length * width,
      found: at + width,
      peak: { at, count: moment.count },
      end: null,
      count: most.count,
      expected: most.expected,
      ratio: ratioOf(most),
      score,
      severity: severityOf({ score, ratio: ratioOf(most), count: most.count }, width, this.chosen),
      topics: [...topics.keys()],
    };
    return { spike, topics, lastHot: at, lastWarm: at + width, hot: width };
  }

  private goOn(running: Running, moment: Moment, score: number): void {
    const { at, width, count } = moment;
    const { spike } = running;
    running.hot += width;
    running.lastHot = at;
    running.lastWarm = at + width;
    const topics = this.topicsOf(moment, running.topics);
    const most = this.mostOf(moment);
    const graver = severityOf(
      {
        score: Math.max(score, spike.score),
        ratio: Math.max(ratioOf(most), spike.ratio),
        count: Math.max(most.count, spike.count),
      },
      running.hot,
      this.chosen,
    );
    running.spike = {
      ...spike,
      end: null,
      peak: count > spike.peak.count ? { at, count } : spike.peak,
      ...(score > spike.score ? { count: most.count, expected: most.expected, ratio: ratioOf(most), score } : {}),
      severity: graver > spike.severity ? graver : spike.severity,
      topics: [...topics].sort((one, other) => other[1] - one[1]).map(([id]) => id),
    };
  }

  /** The surprise that made it hot: the total's, unless a topic says more. */
  private mostOf({ total, topics = {} }: Moment): Surprise {
    const ahead = this.chosen.topic - this.chosen.total;
    let most = total;
    let best = enough(total, this.chosen) ? total.score : 0;
    for (const one of Object.values(topics)) {
      if (!enough(one, this.chosen) || one.score - ahead <= best) continue;
      most = one;
      best = one.score - ahead;
    }
    return most;
  }

  private topicsOf({ topics = {} }: Moment, known: Map<string, number>): Map<string, number> {
    for (const [id, one] of Object.entries(topics)) {
      if (!enough(one, this.chosen) || one.score < this.chosen.topic) continue;
      known.set(id, Math.max(one.score, known.get(id) ?? 0));
    }
    return known;
  }
}
