/** Keeps the posts about the brand that a page showed, and one look at their counters whenever these changed. */
import { type Database, database, keyOf, type SeenPost } from '@/lib/platform/database.ts';
import type { Counts, Post } from '@/lib/post.ts';
import { merge } from '@/lib/sites/merge.ts';
import type { About } from '@/lib/triage/about.ts';

/** More looks tell nothing more about the speed of a post. */
const mostLooks = 40;

const same = (one: Counts, other: Counts): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @returns the posts as they are known now, in the order given; what was known before is never lost to an unknown */
export async function keepSeen(
  posts: readonly Post[],
  aboutOf: (post: Post) => About,
  now: string,
): Promise<SeenPost[]> {
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
    for (const { key, post } of kept) await look(database, key, post.counts, now);
    return kept;
  });
}

async function look({ looks }: Database, key: string, counts: Counts, now: string): Promise<void> {
  const earlier = await looks.where('key').equals(key).sortBy('at');
  const last = earlier.at(-1);
  if (last !== undefined && same(last.counts, counts)) return;
  await looks.add({ key, at: now, counts });
  const superfluous = earlier.slice(0, Math.max(0, earlier.length + 1 - mostLooks));
  if (superfluous.length > 0) await looks.bulkDelete(superfluous.map(({ id }) => id));
}
