/** What is known around posts at the moment of judging: earlier looks, who has them, the volume, the comments below. */
import { database, type SeenPost } from '@/lib/platform/database.ts';
import { handledOf } from '@/lib/platform/journal.ts';
import { type Looks, looksAt } from '@/lib/platform/looks.ts';
import { calledBy } from '@/lib/post.ts';
import type { Context } from '@/lib/triage/context.ts';
import type { Judge } from './playbook/judge.ts';
import { threadIn, threadsOf } from './threads.ts';
import { volumeNow } from './volume/now.ts';

/**
 * @param looks at all of the posts, when they were read a moment ago
 * @returns one for each post, in their order
 */
export async function contextsOf(
  seen: readonly SeenPost[],
  { about, playbook }: Pick<Judge, 'about' | 'playbook'>,
  now: string,
  looks: Looks | null = null,
): Promise<Context[]> {
  const keys = seen.map(({ key }) => key);
  const { events, packs, posts, assessments } = database;
  // One transaction for all questions: each costs the browser as much as several rows.
  const around = database.transaction('r', [database.looks, events, packs, posts, assessments], () =>
    Promise.all([
      looks ?? looksAt(seen),
      handledOf(keys),
      posts.where('answers').anyOf(keys).toArray(),
      threadsOf(seen, about),
    ]),
  );
  const [[history, handled, answered, threads], volume] = await Promise.all([around, volumeNow()]);
  return seen.map((one): Context => {
    const care = handled.get(one.key)?.care ?? null;
    const reply = answered.find(({ answers }) => answers === one.key);
    const answeredBy = (care === null || care.state === 'none') && reply !== undefined ? reply.post : null;
    return {
      now,
      history: [...(history.get(one.key) ?? [])],
      care:
        answeredBy === null
          ? (care ?? { state: 'none' })
          : { state: 'answered', by: calledBy(answeredBy) ?? playbook.brand.name, at: answeredBy.createdAt },
      volume,
      thread: threadIn(threads, one),
    };
  });
}
