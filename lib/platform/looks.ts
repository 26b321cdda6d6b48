/**
 * Looks at posts' counters. Most posts are looked at once: of them no look has a row of its own, for the post's row says when
 * it was first seen and what its counters were. The first one is written with the second.
 */
import type { Look } from '@/lib/post.ts';
import { database, type SeenPost } from './database.ts';

/** Every look at some posts' counters, by key, the oldest first; no entry: nobody looked. */
export type Looks = ReadonlyMap<string, readonly Look[]>;

/** @param seen a post of whose looks none was written */
export const onlyLook = ({ firstSeen, post: { counts } }: SeenPost): Look => ({ at: firstSeen, counts });

/** @param seen posts as they are kept */
export async function looksAt(seen: readonly SeenPost[]): Promise<Looks> {
  const found = new Map<string, Look[]>();
  const rows = await database.looks
    .where('key')
    .anyOf(seen.map(({ key }) => key))
    .toArray();
  for (const { key, at, counts } of rows) {
    const before = found.get(key);
    if (before === undefined) found.set(key, [{ at, counts }]);
    else before.push({ at, counts });
  }
  for (const one of seen) if (!found.has(one.key)) found.set(one.key, [onlyLook(one)]);
  return found;
}

/** @returns every look at one post's counters */
export async function looksAtPost(key: string): Promise<readonly Look[]> {
  const seen = await database.posts.get(key);
  return seen === undefined ? [] : ((await looksAt([seen])).get(key) ?? []);
}
