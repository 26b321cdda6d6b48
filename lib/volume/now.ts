/** The volume of negative mentions now, against the ordinary, from what was counted: what the rules and the panel are told. */
import { type Counts, fineWidth, olderOf, seriesOf, seriesWithin, stretchOf, total } from './bins.ts';
import { allCovered, union } from './covered.ts';
import type { Surprise } from './meter.ts';
import { Ordinary, type Sure } from './ordinary.ts';
import { firstDay, type Prior } from './profile.ts';
import { day, hour, type Span } from './series.ts';
import { type Spike, type SpikeSettings, spikeSettings, Watch } from './spike.ts';

export interface VolumeNow {
  /** Negative mentions of the last hour, by their own time. */
  readonly negative: number;
  /** How many are ordinary in that hour, and how sure that is. */
  readonly ordinary: number;
  readonly sure: Sure;
  /** Those of the last hour that name each topic. */
  readonly topic: Readonly<Record<string, number>>;
  /** Which part of the last hour was read: 0 means that nothing can be said of it, whatever was counted. */
  readonly covered: number;
  /** Spikes of the last week, the oldest first; the last one may still run. */
  readonly spikes: readonly Spike[];
  /** By series, the total under ''; for the plots. A topic with too few posts to be a spike is not in it. */
  readonly ordinaries: ReadonlyMap<string, Ordinary>;
}

const look = { fine: 7 * day, hours: 56 * day };
/** One of the topics has an eighth of what all have together: our own guess for a first day. */
const firstDayOfTopic: Prior = { rate: firstDay.rate / 8, hours: firstDay.hours };

/** Of less reading than this nothing is learnt. */
const leastRead = 2 * hour;

/**
 * The stretches that tell what is ordinary: those that were read of lists in order of time. Who never opened one has seen
 * posts all the same: then the hours in which posts stand count as read. Hours without any stay unknown, so that the ordinary
 * is rather too high than too low, and nobody is alarmed by an everyday flood.
 */
function groundOf(counts: Counts, now: number): { readonly spans: readonly Span[]; readonly read: boolean } {
  const spans = allCovered(counts.covered);
  if (spans.reduce((all, [from, to]) => all + to - from, 0) >= leastRead) return { spans, read: true };
  // The last hour is what is to be judged: on a first day it must not be its own measure.
  const { start, count } = seriesOf(counts, total, 'hours', now - look.hours, Math.floor(now / hour - 1) * hour, []);
  const seen = Array.from(count).flatMap((posts, i): Span[] =>
    posts > 0 ? [[start + i * hour, start + (i + 1) * hour]] : [],
  );
  return { spans: union([...spans, ...seen]), read: false };
}

function sum(counts: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < counts.length; i += 1) all += counts[i] ?? 0;
  return all;
}

/**
 * Works all out anew from the counts, so that posts that come in late change nothing but their own place.
 * @param leftOut open and past incidents: their hours are no ground for what is ordinary
 * @param before what it came to a moment ago: the same comes out without it, only later
 */
export function volumeNow(
  counts: Counts,
  {
    now,
    zone = 'UTC',
    leftOut = [],
    chosen = spikeSettings,
    before = null,
  }: {
    readonly now: number;
    readonly zone?: string;
    readonly leftOut?: readonly Span[];
    readonly chosen?: SpikeSettings;
    readonly before?: VolumeNow | null;
  },
): VolumeNow {
  const ordinaries = new Map<string, Ordinary>();
  const { spans, read } = groundOf(counts, now);
  const running = Math.floor(now / hour) * hour;
  // From a whole hour on: within the hour that follows all but the last bins stay as they are.
  const from = running - look.fine;
  const ofFine = stretchOf('fine', from, now, spans);
  const ofHours = stretchOf('hours', running - look.hours, running, spans);
  const all = seriesWithin(counts, total, ofFine);
  for (const name of new Set([total, ...Object.keys(counts.fine)])) {
    const fine = name === total ? all : seriesWithin(counts, name, ofFine);
    if (name !== total && sum(fine.count) < chosen.leastCount) continue;
    const hours = seriesWithin(counts, name, ofHours);
    const prior = name === total ? firstDay : firstDayOfTopic;
    const ground = { hours, fine, older: olderOf(counts, name) };
    ordinaries.set(name, Ordinary.of(ground, { zone, leftOut, prior }, before?.ordinaries.get(name)));
  }
  const ordinary = ordinaries.get(total);
  const covered = seriesOf(counts, total, 'fine', now - hour + fineWidth, now).covered;
  const sure = ordinary?.sure ?? { rests: 'first guess' as const, weeks: 0 };
  const lastHour = (name: string) => sum(seriesOf(counts, name, 'fine', now - hour + fineWidth, now, []).count);
  const topic: Record<string, number> = {};
  for (const name of Object.keys(counts.fine)) {
    const named = name === total ? 0 : lastHour(name);
    if (named > 0) topic[name] = named;
  }
  return {
    negative: lastHour(total),
    ordinary: ordinary?.expected(now - hour, now) ?? firstDay.rate,
    sure: read || sure.rests === 'first guess' ? sure : { ...sure, rests: 'posts seen' },
    topic,
    covered: sum(covered) / covered.length,
    spikes: spikesIn(ordinaries, from, all.count, chosen),
    ordinaries,
  };
}

function spikesIn(
  ordinaries: ReadonlyMap<string, Ordinary>,
  from: number,
  count: ArrayLike<number>,
  chosen: SpikeSettings,
): readonly Spike[] {
  const watch = new Watch(chosen);
  const topics = [...ordinaries].filter(([name]) => name !== total);
  const none = {};
  ordinaries.get(total)?.surprises.forEach((surprise, i) => {
    let named: Record<string, Surprise> = none;
    for (const [name, { surprises }] of topics) {
      const one = surprises[i];
      if (one === undefined || one.score === 0) continue;
      if (named === none) named = {};
      named[name] = one;
    }
    watch.step({ at: from + i * fineWidth, width: fineWidth, count: count[i] ?? 0, total: surprise, topics: named });
  });
  return watch.spikes;
}
