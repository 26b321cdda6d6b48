/** Judges posts that are kept, with everything that is known around them, and keeps what came out. */

import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import type { Looks } from '@/lib/platform/looks.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import type { Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { noteJudged } from './alerts/open-posts.ts';
import { contextsOf } from './contexts.ts';
import { judge } from './playbook/judge.ts';
import { countPosts } from './volume/counting.ts';

/** One after the other: what is judged later knows more, and must not be overwritten by what began earlier. */
const inTurn = oneByOne();

/** @param looks at all of the posts, when they were read a moment ago */
export const assessSeen = (seen: readonly SeenPost[], looks: Looks | null = null): Promise<Mark[]> =>
  inTurn(() => judgeAndKeep(seen, looks));

/** What the badges show of posts as they were judged last. */
export async function marksOf(seen: readonly SeenPost[]): Promise<Mark[]> {
  const stored = await database.assessments.bulkGet(seen.map(({ key }) => key));
  return stored.flatMap((one, index) => (one === undefined ? [] : [markOf(one, seen[index]?.post ?? null)]));
}

async function judgeAndKeep(seen: readonly SeenPost[], looks: Looks | null): Promise<Mark[]> {
  if (seen.length === 0) return [];
  const ready = await judge();
  const now = new Date().toISOString();
  const contexts = await contextsOf(seen, ready, now, looks);
  const stored = seen.map(({ key, post }, index): StoredAssessment => {
    const context = contexts[index] ?? { now, history: [], care: { state: 'none' }, volume: null, thread: null };
    const assessment = ready.assess(post, context);
    return { key, at: now, score: assessment.score, assessment, care: context.care, thread: context.thread };
  });
  await database.assessments.bulkPut(stored);
  noteJudged(seen, stored);
  // Should the worker die right here, the next look at these posts counts them: a post counts once, whenever that is.
  await countPosts(seen, stored);
  return stored.map((one, index) => markOf(one, seen[index]?.post ?? null));
}

/** The post above stands for it, or the brand itself says something harmless to somebody: no badge. */
export const isQuiet = ({ part, about, level }: Assessment, { kind }: Post): boolean =>
  part || (about === 'own' && kind === 'comment' && level === 'calm');

function markOf({ assessment, care }: StoredAssessment, post: Post | null): Mark {
  const { id, level, score, acknowledgeBy } = assessment;
  const quiet = post !== null && isQuiet(assessment, post);
  return { id, level, score, care: care.state, by: care.by ?? '', due: acknowledgeBy, quiet };
}
