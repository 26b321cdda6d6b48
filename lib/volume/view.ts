/** What the panel draws of the volume: a week of hours with their ordinary bands, the last day by topic, what was covered. */
import { type Counts, seriesOf, total } from './bins.ts';
import { coveredSince } from './covered.ts';
import type { VolumeNow } from './now.ts';
import type { Sure } from './ordinary.ts';
import { day, hour, type Span } from './series.ts';
import type { Spike } from './spike.ts';

export interface Hour {
  /** When it begins, in milliseconds. */
  readonly at: number;
  readonly count: number;
  /** Which part of it was read, 0 to 1: at 0 a count is a "so many at least", and no count is no zero. */
  readonly covered: number;
  readonly expected: number;
  /** Nine times in ten the count of an ordinary hour lies between the two. */
  readonly low: number;
  readonly high: number;
}

export interface TopicDay {
  readonly id: string;
  /** Negative mentions that name it in the last 24 hours, and how many are ordinary; `null`: too few to say. */
  readonly count: number;
  readonly ordinary: number | null;
}

export interface VolumeView {
  readonly at: number;
  /** Of the last hour. */
  readonly negative: number;
  readonly ordinary: number;
  readonly covered: number;
  readonly sure: Sure;
  /** Of the last week, the running hour last. */
  readonly hours: readonly Hour[];
  readonly topics: readonly TopicDay[];
  /** By list, what was read of the last day. */
  readonly lists: Readonly<Record<string, readonly Span[]>>;
  /** The one that runs, else the last one that ended within a day. */
  readonly spike: Spike | null;
}

const shown = { hours: 7 * 24, topics: 12 };

/** @param now as it was given to `volumeNow` */
export function viewOf(counts: Counts, volume: VolumeNow, now: number): VolumeView {
  const running = Math.floor(now / hour) * hour;
  const from = running - (shown.hours - 1) * hour;
  const { count, covered } = seriesOf(counts, total, 'hours', from, running + hour);
  const band = volume.ordinaries.get(total)?.band(from, running + hour) ?? [];
  // Of the running hour only the part that is over can have been read.
  const over = Math.max(0.05, (now - running) / hour);
  const hours = band.map(({ at, expected, low, high }, i): Hour => {
    const part = covered[i] ?? 0;
    return { at, count: count[i] ?? 0, covered: at === running ? Math.min(1, part / over) : part, expected, low, high };
  });
  const topics = Object.keys(counts.fine)
    .filter((name) => name !== total)
    .map((id): TopicDay => {
      const posts = seriesOf(counts, id, 'fine', now - day, now, []).count;
      const ordinary = volume.ordinaries.get(id)?.expected(now - day, now) ?? null;
      return { id, count: Array.from(posts).reduce((all, one) => all + one, 0), ordinary };
    })
    .filter((topic) => topic.count > 0)
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .slice(0, shown.topics);
  const last = volume.spikes.at(-1);
  return {
    at: now,
    negative: volume.negative,
    ordinary: volume.ordinary,
    covered: volume.covered,
    sure: volume.sure,
    hours,
    topics,
    lists: coveredSince(counts.covered, now - day),
    spike: last !== undefined && (last.end === null || last.end > now - day) ? last : null,
  };
}
