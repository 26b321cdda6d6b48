/** The volume of negative mentions now, against the ordinary, from what was counted: what the rules and the panel are told. */
import { type Counts, fineWidth, olderOf, seriesOf, total } from './bins.ts';
import { allCovered, union } from './covered.ts';
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

const sum = (counts: ArrayLike<number>): number => Array.from(counts).reduce((all, one) => all + one, 0);

/**
 * Works all out anew from the counts, so that posts that come in late change nothing but their own place.
 * @param leftOut open and past incidents: their hours are no ground for what is ordinary
 */
export function volumeNow(
  counts: Counts,
  {
    now,
    zone = 'UTC',
    leftOut = [],
    chosen = spikeSettings,
  }: {
    readonly now: number;
    readonly zone?: string;
    readonly leftOut?: readonly Span[];
    readonly chosen?: SpikeSettings;
  },
): VolumeNow {
  const ordinaries = new Map<string, Ordinary>();
  const { spans, read } = groundOf(counts, now);
  const running = Math.floor(now / hour) * hour;
  const from = Math.floor((now - look.fine) / fineWidth) * fineWidth;
  for (const name of new Set([total, ...Object.keys(counts.fine)])) {
    const fine = seriesOf(counts, name, 'fine', from, now, spans);
    if (name !== total && sum(fine.count) < chosen.leastCount) continue;
    const hours = seriesOf(counts, name, 'hours', running - look.hours, running, spans);
    const prior = name === total ? firstDay : firstDayOfTopic;
    ordinaries.set(name, Ordinary.of({ hours, fine, older: olderOf(counts, name) }, { zone, leftOut, prior }));
  }
  const all = seriesOf(counts, total, 'fine', from, now, spans);
  const watch = new Watch(chosen);
  const topics = [...ordinaries].filter(([name]) => name !== total);
  const ordinary = ordinaries.get(total);
  ordinary?.surprises.forEach((surprise, i) => {
    const named = topics.flatMap(([name, { surprises }]) => {
      const one = surprises[i];
      return one === undefined || one.score === 0 ? [] : [[name, one] as const];
    });
    const moment = { at: from + i * fineWidth, width: fineWidth, count: all.count[i] ?? 0, total: surprise };
    watch.step({ ...moment, topics: Object.fromEntries(named) });
  });
  const lastHour = (name: string) => sum(seriesOf(counts, name, 'fine', now - hour + fineWidth, now, spans).count);
  const topic: Record<string, number> = {};
  for (const name of Object.keys(counts.fine)) {
    const named = name === total ? 0 : lastHour(name);
    if (named > 0) topic[name] = named;
  }
  const covered = seriesOf(counts, total, 'fine', now - hour + fineWidth, now).covered;
  const sure = ordinary?.sure ?? { rests: 'first guess' as const, weeks: 0 };
  return {
    negative: lastHour(total),
    ordinary: ordinary?.expected(now - hour, now) ?? firstDay.rate,
    sure: read || sure.rests === 'first guess' ? sure : { ...sure, rests: 'posts seen' },
    topic,
    covered: sum(covered) / covered.length,
    spikes: watch.spikes,
    ordinaries,
  };
}
