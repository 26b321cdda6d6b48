/** Keeps the posts about the brand that a page showed, and one look at their counters whenever these changed. */
import { type Database, database, keyOf, type SeenPost, type StoredLook } from '@/lib/platform/database.ts';
import { type Looks, onlyLook } from '@/lib/platform/looks.ts';
import type { Counts, Look, Post } from '@/lib/post.ts';
import { merge } from '@/lib/sites/merge.ts';
import type { About } from '@/lib/triage/about.ts';

/** More looks tell nothing more about the speed of a post. */
const mostLooks = 40;

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
    const before = await keptOf(keys);
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
    return { seen: kept, looks: await look(database, kept, before, now) };
  });
}

/** A batch that lies closer together than this costs one question instead of one for each post. */
const mostBetween = 200;

/** Most posts are new: which of them are kept is asked of all at once, for each question costs as much as half a row. */
async function keptOf(keys: readonly string[]): Promise<(SeenPost | undefined)[]> {
  const inOrder = [...keys].sort();
  const [first = '', last = first] = [inOrder[0], inOrder.at(-1)];
  const between = await database.posts.where('key').between(first, last, true, true).limit(mostBetween).primaryKeys();
  if (between.length >= mostBetween) return database.posts.bulkGet([...keys]);
  const kept = new Set(between);
  const found = await database.posts.bulkGet(keys.filter((key) => kept.has(key)));
  const byKey = new Map(found.map((one) => [one?.key, one]));
  return keys.map((key) => byKey.get(key));
}

/**
 * All posts at once: a question for each would cost more than judging them.
 * @param before the same posts as they were kept until now: nobody has looked at the others
 */
async function look(
  { looks }: Database,
  seen: readonly SeenPost[],
  before: readonly (SeenPost | undefined)[],
  now: string,
): Promise<Looks> {
  const again = before.filter((one) => one !== undefined);
  const known =
    again.length === 0
      ? []
      : await looks
          .where('key')
          .anyOf(again.map(({ key }) => key))
          .toArray();
  const byKey = new Map<string, StoredLook[]>();
  for (const one of known) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const all = new Map<string, Look[]>();
  /** The one look at a post that was not written. */
  const only = new Map<string, Look>();
  const fresh: Omit<StoredLook, 'id'>[] = [];
  const superfluous: number[] = [];
  for (const [index, { key, post }] of seen.entries()) {
    const rows = (byKey.get(key) ?? []).sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    const earlier = before[index];
    const looked = all.get(key) ?? rows.map(({ at, counts }): Look => ({ at, counts }));
    all.set(key, looked);
    if (looked.length === 0) {
      const one: Look = earlier === undefined ? { at: now, counts: post.counts } : onlyLook(earlier);
      looked.push(one);
      only.set(key, one);
    }
    const last = looked.at(-1)?.counts;
    if (last !== undefined && same(last, post.counts)) continue;
    const first = only.get(key);
    if (first !== undefined) fresh.push({ key, ...first });
    only.delete(key);
    looked.push({ at: now, counts: post.counts });
    fresh.push({ key, at: now, counts: post.counts });
    for (const { id } of rows.slice(0, Math.max(0, rows.length + 1 - mostLooks))) superfluous.push(id);
  }
  if (fresh.length > 0) await looks.bulkAdd(fresh);
  if (superfluous.length > 0) await looks.bulkDelete(superfluous);
  return all;
}
