/** How it spread: posts over time in steps that fit a plot, sums of what could be read, and what it was about. */
import { t } from '@/lib/i18n.ts';
import type { Given, GivenPost } from './given.ts';
import type { Report } from './model.ts';

/** In minutes: a plot has at most this many bars, each of a span that people know. */
const mostBars = 48;
const spans = [15, 60, 180, 360, 1_440, 10_080] as const;
const minute = 60_000;

export function spreadOf({ posts, volume }: Pick<Given, 'posts' | 'volume'>): Report['spread'] {
  const times = posts.flatMap(({ createdAt }) => (createdAt === null ? [] : [Date.parse(createdAt)]));
  const { step, bars } = barsOf(times);
  const names = [...new Set(posts.flatMap(({ counts }) => Object.keys(counts)))];
  return {
    step,
    bars,
    untimed: posts.length - times.length,
    volume: [...volume],
    totals: names.map((name) => {
      const read = posts.flatMap(({ counts }) => counts[name] ?? []);
      return {
        name,
        sum: read.length === 0 ? null : read.reduce((sum, one) => sum + one, 0),
        unread: posts.length - read.length,
      };
    }),
  };
}

/** Posts from before the last bars that fit are counted in the first one: an old post that is dug out must not flatten the plot. */
function barsOf(times: readonly number[]): Pick<Report['spread'], 'step' | 'bars'> {
  if (times.length === 0) return { step: null, bars: [] };
  const sorted = [...times].sort((one, other) => one - other);
  const last = sorted.at(-1) ?? 0;
  // The first in twenty may be older than what is drawn.
  const from = sorted[Math.floor(sorted.length / 20)] ?? last;
  const step = spans.find((one) => (last - from) / (one * minute) < mostBars - 1) ?? spans[5];
  const size = step * minute;
  const first = Math.max(Math.floor(from / size), Math.floor(last / size) - mostBars + 1);
  const counts = new Array<number>(Math.floor(last / size) - first + 1).fill(0);
  for (const time of sorted) {
    const at = Math.max(0, Math.floor(time / size) - first);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { step, bars: counts.map((count, index) => ({ at: new Date((first + index) * size).toISOString(), count })) };
}

/** Posts by topic, the most frequent first. A post with two topics counts for both, one with none as "no topic". */
export function causesOf(posts: readonly GivenPost[], titles: Readonly<Record<string, string>>): Report['causes'] {
  const counted = new Map<string, number>();
  for (const { topics } of posts)
    for (const topic of topics.length === 0 ? ['none'] : new Set(topics))
      counted.set(topic, (counted.get(topic) ?? 0) + 1);
  return [...counted]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([id, count]) => ({
      id,
      title: titles[id] ?? (id === 'none' ? t('report.causes.noTopic') : id),
      posts: count,
      share: count / posts.length,
    }));
}
