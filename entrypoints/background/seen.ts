/** Keeps the posts about the brand that a page showed, and one look at their counters whenever these changed. */
import { type Database, database, keyOf, type SeenPost, type StoredLook } from '@/lib/platform/database.ts';
import type { Counts, Look, Post } from '@/lib/post.ts';
import { merge } from '@/lib/sites/merge.ts';
import type { About } from '@/lib/triage/about.ts';

/** More looks tell nothing more about the speed of a post. */
const mostLooks = 40;

/** Every look at some posts' counters, by key; no entry: they were never counted. */
export type Looks = ReadonlyMap<string, readonly Look[]>;

const same = (one: Counts, other: Counts): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * @returns the posts as they are known now, in the order given, with all looks at them, this one included; what was known
 * before is never lost to an unknown
 */
export async function keepSeen(
  posts: readonly Post[],
  aboutOf: (post: Post) => About,
  now: string,
): Promise<{ readonly seen: readonly SeenPost[]; readonly looks: Looks }> {
  return database.transaction('rw', database.posts, database.looks, async () => {
    const keys = posts.map(keyOf);
    const before = await database.posts.bulkGet(keys);
    const kept = posts.map((post, index): SeenPost => {
      const earlier = before[index];
      const known = earlier === undefined ? post : (merge({ page: post, earlier: earlier.post }) ?? post);
      const target = aboutOf(known) === 'own' ? known.inReplyTo?.id : null;
      return {
        key: keyOf(post),
        post: known,
        firstSeen: earlier?.firstSeen ?? now,
        lastSeen: now,
        ...(target == null ? {} : { answers: `${post.site}:${target}` }),
        ...(known.thread === null ? {} : { thread: `${post.site}:${known.thread}` }),
      };
    });
    await database.posts.bulkPut(kept);
    const again = keys.filter((_, index) => before[index] !== undefined);
    return { seen: kept, looks: await look(database, kept, again, now) };
  });
}

/**
 * All posts at once: a question for each would cost more than judging them.
 * @param again keys of those that were seen before: nobody has looked at the others
 */
async function look(
  { looks }: Database,
  seen: readonly SeenPost[],
  again: readonly string[],
  now: string,
): Promise<Looks> {
  const known = again.length === 0 ? [] : await looks.where('key').anyOf(again).toArray();
  const byKey = new Map<string, StoredLook[]>();
  for (const one of known) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const all = new Map<string, Look[]>();
  const fresh: Omit<StoredLook, 'id'>[] = [];
  const superfluous: number[] = [];
  for (const { key, post } of seen) {
    const earlier = (byKey.get(key) ?? []).sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    const before = all.get(key) ?? earlier.map(({ at, counts }) => ({ at, counts }));
    all.set(key, before);
    const last = before.at(-1)?.counts;
    if (last !== undefined && same(last, post.counts)) continue;
    before.push({ at: now, counts: post.counts });
    fresh.push({ key, at: now, counts: post.counts });
    for (const { id } of earlier.slice(0, Math.max(0, earlier.length + 1 - mostLooks))) superfluous.push(id);
  }
  if (fresh.length > 0) await looks.bulkAdd(fresh);
  if (superfluous.length > 0) await looks.bulkDelete(superfluous);
  return all;
}
