/**
 * How surprising the latest counts are: tail probabilities of the last five minutes to two hours under the ordinary,
 * held against how surprising this series ordinarily gets.
 */
import { logTail } from './negative-binomial.ts';
import { hour } from './series.ts';

export interface MeterSettings {
  /** Hours after which a look at the level counts half. */
  readonly levelHalfLife: number;
  /** Days after which a look at the scatter counts half. */
  readonly scatterHalfLife: number;
  /** In bins: over how many the counts are added up. */
  readonly lengths: readonly number[];
  /** Which of the peaks of the last fortnight is taken for an ordinary one, 0 to 1. */
  readonly peak: number;
}

/** Chosen on the benchmark's five series and on simulated brands (tests/bench/volume), among a few of each. */
export const settings: MeterSettings = {
  levelHalfLife: 72,
  scatterHalfLife: 7,
  lengths: [1, 2, 3, 6, 12, 24],
  peak: 0.85,
};

export interface Surprise {
  /** -log10 of the probability, divided by how far this series' ordinary peaks exceed what the model expects of peaks. */
  readonly score: number;
  /** -log10 of the probability of so many or more. */
  readonly raw: number;
  /** In bins: over how many it is most surprising. */
  readonly length: number;
  readonly count: number;
  readonly expected: number;
}

const firstScatter = 0.15;
/** How sure that is: one over the variance. */
const firstSure = 50;
const leastScatter = 0.01;
/** Counts are cut for the level and the scatter, in standard deviations: a spike must not become ordinary. */
const levelCut = 2.5;
const scatterCut = 3.5;
/** A surprise is only worked out where the count is so many standard deviations above the expected. */
const worthWhile = 1;

const sixHours = 6 * hour;
const blocksKept = 56;
/** What a series that is just as the model says shows as the peak of six hours, at that place (simulated). */
export const modelPeak = 2.5;
const firstBlocks = 3;

/** What is so surprising teaches nothing of the level and the scatter, unless it lasts: then it is the new ordinary. */
const surprising = 2.5;
const newOrdinary = 24 * hour;
/** Bins teach after this time: what turns out to be the beginning of a spike does not. */
const wait = 2 * hour;
const none: Surprise = { score: 0, raw: 0, length: 1, count: 0, expected: 0 };

/** What is known beforehand of one bin. */
export interface Beforehand {
  /** Expected by the profile in a whole bin. */
  readonly mean: number;
  /** How unsure that is: the variance of its ratio to the truth. */
  readonly doubt: number;
  /** How many counts the profile weighs against the level that is seen. */
  readonly grip: number;
}

/** Until so many hours were read nothing is surprising: there is no ordinary yet. */
const firstHours = 2;

export class Meter {
  private readonly seen: number[] = [0];
  private readonly hoped: number[] = [0];
  private readonly levels: number[] = [1];
  private levelSeen = 0;
  private levelHoped = 0;
  private readonly told: number[];
  private readonly sure: number[];
  private readonly scatter: number[];
  private readonly peaks: number[] = [];
  private block = { at: Number.NEGATIVE_INFINITY, peak: 0, bins: 0 };
  private ordinaryPeak = modelPeak;
  private learnt = 0;
  private hot = 0;
  private readonly teaches: boolean[] = [];
  private next = 0;
  private lastLeftOut = -1;
  private readonly decay: { readonly level: number; readonly scatter: number };

  constructor(
    private readonly width: number,
    private readonly chosen: MeterSettings = settings,
  ) {
    this.told = chosen.lengths.map(() => 0);
    this.sure = chosen.lengths.map(() => 0);
    this.scatter = chosen.lengths.map(() => firstScatter);
    this.decay = {
      level: 0.5 ** (width / (chosen.levelHalfLife * hour)),
      scatter: 0.5 ** (width / (chosen.scatterHalfLife * 24 * hour)),
    };
  }

  /** Another one that has seen the same, to go on from here more than once. */
  copy(): Meter {
    const { seen, hoped, levels, told, sure, scatter, peaks, block, teaches } = this;
    const own = { seen, hoped, levels, told, sure, scatter, peaks, teaches };
    const copied = Object.fromEntries(Object.entries(own).map(([name, all]) => [name, all.slice()]));
    return Object.assign(new Meter(this.width, this.chosen), this, copied, { block: { ...block } });
  }

  /** How the level stands to the profile now; 1 is as the weeks before. */
  get level(): number {
    return this.levels.at(-1) ?? 1;
  }

  /** The level as it stood before the bin of that number. */
  levelBefore(bin: number): number {
    return this.levels[bin] ?? this.level;
  }

  /** Beyond chance, for counts over so many bins: variance = mean + scatter · mean². */
  scatterOver(bins: number): number {
    const { lengths } = this.chosen;
    const at = lengths.findIndex((length) => length >= bins);
    return this.scatter.at(at) ?? firstScatter;
  }

  /**
   * Takes the next bin and says how surprising the bins up to it are.
   * @param covered which part of it was read; 0 with a count means that posts were seen outside of any list
   * @param learn false within incidents
   */
  step(at: number, count: number, covered: number, before: Beforehand, learn = true): Surprise {
    // Where posts stand in a bin that was hardly read, the whole bin counts: so many at least.
    const part = count > 0 && covered < 0.5 ? 1 : covered;
    const i = this.seen.length - 1;
    this.seen.push((this.seen[i] ?? 0) + count);
    this.hoped.push((this.hoped[i] ?? 0) + before.mean * part);
    const learns = learn && covered >= 0.5;
    let found = none;
    if (part > 0) {
      found = this.most(i, before);
      if (this.learnt * this.width < firstHours * hour) found = none;
      this.keepPeak(at, found.raw, learns);
    }
    const score = (found.raw * modelPeak) / this.ordinaryPeak;
    this.hot = score >= surprising ? this.hot + 1 : 0;
    this.teaches.push(learns);
    if (this.hot > 0 && this.hot * this.width <= newOrdinary) {
      for (let bin = Math.max(this.next, i + 1 - found.length); bin <= i; bin += 1) this.teaches[bin] = false;
    }
    const lag = i * this.width < 2 * wait ? 0 : Math.round(wait / this.width);
    for (; this.next <= i - lag; this.next += 1) this.learn(this.next);
    this.levels.push((this.levelSeen + before.grip) / (this.levelHoped + before.grip));
    return found === none ? none : { ...found, score };
  }

  private most(i: number, { doubt, grip }: Beforehand): Surprise {
    let best = none;
    const { lengths } = this.chosen;
    const unsure = doubt + 1 / (this.levelSeen + grip);
    for (let k = 0; k < lengths.length; k += 1) {
      const length = lengths[k] ?? 1;
      const from = Math.max(0, i + 1 - length);
      const expected = (this.levels[from] ?? 1) * ((this.hoped[i + 1] ?? 0) - (this.hoped[from] ?? 0));
      const count = (this.seen[i + 1] ?? 0) - (this.seen[from] ?? 0);
      if (expected <= 0) continue;
      const scatter = this.scatter[k] ?? firstScatter;
      const deviation = Math.sqrt(expected + scatter * expected * expected);
      if (count > expected + worthWhile * deviation) {
        // What was learnt of the scatter has the doubt in it already: only the rest is added.
        const rest = firstSure / ((this.sure[k] ?? 0) + firstSure);
        const raw = -logTail(count, expected, scatter + unsure * rest);
        if (raw > best.raw) best = { score: 0, raw, length, count, expected };
      }
    }
    return best;
  }

  private learn(bin: number): void {
    if (this.teaches[bin] !== true) {
      this.lastLeftOut = bin;
      return;
    }
    this.learnScatter(bin);
    this.learnt += 1;
    this.learnLevel(
      (this.seen[bin + 1] ?? 0) - (this.seen[bin] ?? 0),
      (this.hoped[bin + 1] ?? 0) - (this.hoped[bin] ?? 0),
    );
  }

  /** One look tells the scatter with a variance of about 2 (1/mean + scatter)² + 1/mean³; overlapping looks share. */
  private learnScatter(i: number): void {
    const { lengths } = this.chosen;
    for (let k = 0; k < lengths.length; k += 1) {
      const length = lengths[k] ?? 1;
      const from = Math.max(0, i + 1 - length);
      const expected = (this.levels[from] ?? 1) * ((this.hoped[i + 1] ?? 0) - (this.hoped[from] ?? 0));
      if (expected <= 0 || from <= this.lastLeftOut) continue;
      const scatter = this.scatter[k] ?? firstScatter;
      const count = Math.min(
        (this.seen[i + 1] ?? 0) - (this.seen[from] ?? 0),
        expected + scatterCut * Math.sqrt(expected + scatter * expected * expected),
      );
      const sure = 1 / (2 * (1 / expected + scatter) ** 2 + expected ** -3) / length;
      const told = ((count - expected) ** 2 - expected) / (expected * expected);
      const sumTold = (this.told[k] ?? 0) * this.decay.scatter + sure * told;
      const sumSure = (this.sure[k] ?? 0) * this.decay.scatter + sure;
      this.told[k] = sumTold;
      this.sure[k] = sumSure;
      this.scatter[k] = Math.max(leastScatter, (sumTold + firstScatter * firstSure) / (sumSure + firstSure));
    }
  }

  private learnLevel(count: number, expected: number): void {
    const mean = this.level * expected;
    const highest = mean + levelCut * Math.sqrt(mean + (this.scatter[0] ?? firstScatter) * mean * mean);
    // In the first hours there is no level yet that could tell a spike.
    const kept = this.learnt * this.width < firstHours * hour ? count : Math.min(count, highest);
    this.levelSeen = this.levelSeen * this.decay.level + kept;
    this.levelHoped = this.levelHoped * this.decay.level + expected;
  }

  /** The peaks of six-hour blocks that were read at least by half; the one at the chosen place is the ordinary peak. */
  private keepPeak(at: number, raw: number, learns: boolean): void {
    const now = Math.floor(at / sixHours);
    if (now !== this.block.at) {
      if (this.block.bins * this.width >= sixHours / 2) {
        this.peaks.push(this.block.peak);
        if (this.peaks.length > blocksKept) this.peaks.shift();
        const sorted = [...this.peaks].sort((one, other) => one - other);
        const count = sorted.length;
        const chosen = sorted[Math.min(count - 1, Math.floor(this.chosen.peak * count))] ?? modelPeak;
        this.ordinaryPeak = Math.max(modelPeak, (chosen * count + modelPeak * firstBlocks) / (count + firstBlocks));
      }
      this.block = { at: now, peak: 0, bins: 0 };
    }
    if (!learns) return;
    this.block.peak = Math.max(this.block.peak, raw);
    this.block.bins += 1;
  }
}
