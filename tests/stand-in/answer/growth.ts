/** Counters of growing posts as they stand now: the server and the page must agree, or a reload would make them fall. */
import type { Counts, FeedEntry } from '../feed.ts';

/** A demo that runs for a day must not end in billions. */
const mostSteps = 200;

export function grown(entry: FeedEntry, startedAt: Date, now: Date): Counts | null {
  if (!entry.counts || !entry.growth) return entry.counts;
  const { seconds, replies, reposts, likes, views } = entry.growth;
  const steps = Math.min(mostSteps, Math.floor((now.getTime() - startedAt.getTime()) / 1_000 / seconds));
  return {
    ...entry.counts,
    replies: entry.counts.replies + steps * replies,
    reposts: entry.counts.reposts + steps * reposts,
    likes: entry.counts.likes + steps * likes,
    views: entry.counts.views === null ? null : entry.counts.views + steps * views,
  };
}
