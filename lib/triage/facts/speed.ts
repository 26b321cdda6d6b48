/** How fast a post spreads: between the last look and now where there is one, else since it was written. */
import type { Counts } from '@/lib/post.ts';
import { type Fact, lasting, minutesBetween, type Reading, type Scene, unknown, written } from '../fact.ts';

/** A shorter span would make a wave of two likes. */
const shortest = 15;

function perHour({ post, context }: Scene, count: (counts: Counts) => number | null, noun: string): Reading {
  const current = count(post.counts);
  if (current === null) return unknown;
  const rates: { hourly: number; gained: number; minutes: number }[] = [];
  const add = (gained: number, minutes: number | null) => {
    if (minutes === null) return;
    const span = Math.max(shortest, minutes);
    rates.push({ hourly: (gained / span) * 60, gained, minutes: span });
  };
  add(current, minutesBetween(post.createdAt, context.now));
  for (const look of context.history) {
    const before = count(look.counts);
    if (before !== null && current > before) add(current - before, minutesBetween(look.at, context.now));
  }
  const fastest = rates.sort((one, other) => other.hourly - one.hourly)[0];
  if (fastest === undefined) return unknown;
  return {
    value: fastest.hourly,
    evidence: `${written(fastest.gained)} ${noun} in ${lasting(fastest.minutes)}`,
  };
}

const sum = (...parts: (number | null)[]): number | null =>
  parts.every((part) => part === null) ? null : parts.reduce<number>((total, part) => total + (part ?? 0), 0);

export const sharesPerHour: Fact = {
  id: 'shares-per-hour',
  describes: 'Reposts and quotes an hour, the fastest of: since each earlier look, since the post was written.',
  read: (scene) => perHour(scene, ({ reposts, quotes }) => sum(reposts, quotes), 'reposts'),
};

export const interactionsPerHour: Fact = {
  id: 'interactions-per-hour',
  describes:
    'Replies, reposts and quotes an hour (no likes: they carry a post nowhere), the fastest of the same spans.',
  read: (scene) =>
    perHour(scene, ({ replies, reposts, quotes }) => sum(replies, reposts, quotes), 'replies and reposts'),
};
