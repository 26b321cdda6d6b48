/** The comments below the brand's own posts, as far as pages showed them: how many, and how many of them complain. */
import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import type { Thread } from '@/lib/triage/context.ts';
import type { Judge } from './playbook/judge.ts';

/** The thread that a post belongs to: the one below itself when it is the brand's own, else the one that it stands in. */
const threadKey = ({ key, thread }: SeenPost): string => thread ?? key;

const complains = (stored: StoredAssessment | undefined): boolean =>
  stored !== undefined && stored.assessment.about !== 'own' && (stored.assessment.tone.complaint ?? 0) >= 0.5;

/**
 * @param seen posts of which some are comments or own posts
 * @returns by the own post's key; threads below posts of others, or below a post that was never read, are not among them
 */
export async function threadsOf(
  seen: readonly SeenPost[],
  about: Judge['about'],
): Promise<ReadonlyMap<string, Thread>> {
  const keys = [...new Set(seen.map(threadKey))];
  const known = new Map(seen.map((one) => [one.key, one]));
  const missing = keys.filter((key) => !known.has(key));
  const found = missing.length === 0 ? [] : await database.posts.bulkGet(missing);
  for (const one of found) if (one !== undefined) known.set(one.key, one);
  const own = keys.filter((key) => {
    const top = known.get(key);
    return top !== undefined && about(top.post) === 'own';
  });
  if (own.length === 0) return new Map();
  const comments = (await database.posts.where('thread').anyOf(own).toArray()).filter(
    ({ post }) => about(post) !== 'own',
  );
  const stored = await database.assessments.bulkGet(comments.map(({ key }) => key));
  const counts = new Map<string, { read: number; negative: number }>();
  comments.forEach(({ thread = '' }, index) => {
    const count = counts.get(thread) ?? { read: 0, negative: 0 };
    count.read += 1;
    if (complains(stored[index])) count.negative += 1;
    counts.set(thread, count);
  });
  return counts;
}

export const threadIn = (threads: ReadonlyMap<string, Thread>, seen: SeenPost): Thread | null =>
  threads.get(threadKey(seen)) ?? null;

/** The posts above new comments, each with the comments that were read below it before and complain. */
export async function above(
  seen: readonly SeenPost[],
): Promise<readonly { readonly key: string; readonly earlier: readonly string[] }[]> {
  const threads = [...new Set(seen.flatMap(({ thread }) => (thread === undefined ? [] : [thread])))];
  if (threads.length === 0) return [];
  const fresh = new Set(seen.map(({ key }) => key));
  const comments = (await database.posts.where('thread').anyOf(threads).toArray()).filter(({ key }) => !fresh.has(key));
  const stored = await database.assessments.bulkGet(comments.map(({ key }) => key));
  const cross = comments.filter((_, index) => complains(stored[index]));
  return threads.map((key) => ({
    key,
    earlier: cross.filter(({ thread }) => thread === key).map((comment) => comment.key),
  }));
}
