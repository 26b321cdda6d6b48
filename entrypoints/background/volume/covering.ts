/** What a page told of, as readings of its list: so that a quiet hour is told apart from one that nobody looked at. */

import { keyOf } from '@/lib/platform/database.ts';
import { keepLists, listsIn } from '@/lib/platform/lists-read.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import type { Post } from '@/lib/post.ts';
import { mentionListAt } from '@/lib/sites/lists.ts';
import { followList } from '@/lib/volume/follow-list.ts';
import { judge } from '../playbook/judge.ts';
import { countReading } from './counting.ts';

export interface Where {
  readonly tab: number | null;
  readonly address: string | null;
  readonly document: string;
}

const mostLists = 20;
const inTurn = oneByOne();

/**
 * The page's own JSON has followers, what is only drawn has not: it may be an old page. Ads and reposts stand out of order,
 * and what the page told of before may be asked about again on any other of its lists.
 */
const tells = ({ author, promoted, kind, createdAt }: Post): boolean =>
  author.followers !== null && promoted !== true && kind !== 'repost' && createdAt !== null;

/** @param posts as they stand in the page's list, all of them about the brand */
export const coverBy = (posts: readonly Post[], where: Where): Promise<void> => inTurn(() => cover(posts, where));

async function cover(posts: readonly Post[], { tab, address, document }: Where): Promise<void> {
  if (tab === null || address === null) return;
  const before = await listsIn(tab, document);
  const fresh = posts.filter((post) => !before.told.has(keyOf(post)));
  if (fresh.length === 0) return;
  const told = fresh.map(keyOf);
  const { playbook } = await judge();
  const { name, aliases, handles } = playbook.brand;
  const list = mentionListAt(address, [name, ...aliases, ...(handles.x ?? [])]);
  const times = fresh.filter(tells).map(({ createdAt }) => Date.parse(createdAt ?? ''));
  const found = list === null ? null : followList(before.followed[list.source] ?? null, list.source, times, Date.now());
  if (list === null || found === null) return keepLists(tab, document, told, null);
  const followed = { ...before.followed, [list.source]: found.followed };
  // Counted first: a reading that is counted twice changes nothing, one that is lost is a gap.
  await countReading(found.reading);
  await keepLists(tab, document, told, Object.fromEntries(Object.entries(followed).slice(-mostLists)));
}
