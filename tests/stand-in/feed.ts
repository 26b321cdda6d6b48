/** The demo feed in the order of the home page, and the same feed drawn out for long pages. */
import { calm } from './feed/calm.ts';
import { crowd } from './feed/crowd.ts';
import { elsewhere } from './feed/elsewhere.ts';
import { type FeedEntry, id } from './feed/entry.ts';
import { grave } from './feed/grave.ts';
import { hostile } from './feed/hostile.ts';
import { opening } from './feed/opening.ts';
import { threads } from './feed/threads.ts';

export type { Counts, FeedEntry, Person, Picture } from './feed/entry.ts';
export { people } from './feed/people.ts';

/** Deals the groups out one card at a time, so that no kind of post comes in a row. */
function dealt(...groups: FeedEntry[][]): FeedEntry[] {
  const longest = Math.max(...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

/** Every post of the demo; ids are unique, and a reply follows its parent directly where X would show both as one thread. */
export const feed: readonly FeedEntry[] = [...opening, ...dealt(calm, grave, crowd, elsewhere), ...threads, ...hostile];

/**
 * The first `length` posts of an endless home page: the demo feed, then ordinary copies of it under new ids.
 * Copies leave out what must be unique (threads, hostile texts, ads).
 */
export function feedOf(length: number): FeedEntry[] {
  const copied = feed.filter((entry) => !entry.repliesTo && !entry.ad && !entry.shows.startsWith('hostile'));
  return Array.from({ length }, (_, index) => {
    const original = feed[index];
    if (original) return original;
    const entry = copied[index % copied.length] ?? feed[0];
    if (!entry) throw new Error('the feed is empty');
    return { ...entry, id: id(100_000 + index), minutesAgo: entry.minutesAgo + index };
  });
}
