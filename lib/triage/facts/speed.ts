/** How fast a post spreads: between the last look and now where there is one, else since it was written. */
import { t } from '@/lib/i18n.ts';
import type { Counts } from '@/lib/post.ts';
import { type Fact, lasting, minutesBetween, type Reading, type Scene, telling, unknown, written } from '../fact.ts';

type Counter = 'replies' | 'reposts' | 'quotes';

/** A shorter span would make a wave of two likes. */
const shortest = 15;

/** Adds up the counters that were read both times: one that was read for the first time has not grown from nothing. */
function gainedSince(before: Counts | null, { counts }: Scene['post'], counters: readonly Counter[]): number | null {
  let gained: number | null = null;
  for (const counter of counters) {
    const now = counts[counter];
    const then = before === null ? 0 : before[counter];
    if (now !== null && then !== null) gained = (gained ?? 0) + now - then;
  }
  return gained;
}

function perHour(
  { post, context }: Scene,
  counters: readonly Counter[],
  said: 'post.fact.repostsIn' | 'post.fact.repliesIn',
): Reading {
  const rates: { hourly: number; gained: number; minutes: number }[] = [];
  const add = (gained: number, minutes: number | null) => {
    if (minutes === null) return;
    const span = Math.max(shortest, minutes);
    rates.push({ hourly: (gained / span) * 60, gained, minutes: span });
  };
  const all = gainedSince(null, post, counters);
  if (all === null) return unknown;
  add(all, minutesBetween(post.createdAt, context.now));
  for (const look of context.history) {
    const gained = gainedSince(look.counts, post, counters);
    if (gained !== null && gained > 0) add(gained, minutesBetween(look.at, context.now));
  }
  const fastest = rates.sort((one, other) => other.hourly - one.hourly)[0];
  if (fastest === undefined) return unknown;
  return telling(fastest.hourly, () => t(said, { count: written(fastest.gained), span: lasting(fastest.minutes) }));
}

export const sharesPerHour: Fact = {
  id: 'shares-per-hour',
  called: t('post.called.sharesPerHour'),
  gives: 'number',
  describes: t('post.describes.sharesPerHour'),
  read: (scene) => perHour(scene, ['reposts', 'quotes'], 'post.fact.repostsIn'),
};

export const interactionsPerHour: Fact = {
  id: 'interactions-per-hour',
  called: t('post.called.interactionsPerHour'),
  gives: 'number',
  describes: t('post.describes.interactionsPerHour'),
  read: (scene) => perHour(scene, ['replies', 'reposts', 'quotes'], 'post.fact.repliesIn'),
};
