/** Counters that rise while the page is open. */
import { app, redrawEverywhere } from './app.ts';
import type { Shown } from './labels.ts';
import { page, shownCounts } from './state.ts';

/** The counters of a post change in place; parts that are not given stay. */
export function bump(id: string, counts: Partial<Shown>): void {
  const item = app.columns.flatMap(({ timeline }) => timeline.items).find(({ tweet }) => tweet.rest_id === id);
  const before = page.live.get(id) ?? (item && shownCounts(item.tweet));
  if (!before) return;
  page.live.set(id, { ...before, ...counts });
  redrawEverywhere(id);
}

function grow(id: string): void {
  const step = page.staging.growth[id];
  const item = app.columns.flatMap(({ timeline }) => timeline.items).find(({ tweet }) => tweet.rest_id === id);
  if (!step || !item) return;
  const { replies, reposts, likes, views } = shownCounts(item.tweet);
  const more = (count: number | null, by: number): number | null => (count === null ? null : count + by);
  bump(id, {
    replies: more(replies, step.replies),
    reposts: more(reposts, step.reposts),
    likes: more(likes, step.likes),
    views: more(views, step.views),
  });
}

export function startGrowth(): void {
  for (const [id, { seconds }] of Object.entries(page.staging.growth)) setInterval(() => grow(id), seconds * 1_000);
}
