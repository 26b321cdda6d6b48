/** Judges posts that are kept, with everything that is known around them, and keeps what came out. */
import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import { handledOf } from '@/lib/platform/journal.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { calledBy, type Look, type Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import type { Context } from '@/lib/triage/context.ts';
import { judge } from './judge.ts';
import { threadIn, threadsOf } from './threads.ts';
import { volumeNow } from './volume.ts';

/** One after the other: what is judged later knows more, and must not be overwritten by what began earlier. */
let turn: Promise<unknown> = Promise.resolve();

export function assessSeen(seen: readonly SeenPost[]): Promise<Mark[]> {
  const marks = turn.then(() => judgeAndKeep(seen));
  turn = marks.catch(() => undefined);
  return marks;
}

/** What the badges show of posts as they were judged last. */
export async function marksOf(seen: readonly SeenPost[]): Promise<Mark[]> {
  const stored = await database.assessments.bulkGet(seen.map(({ key }) => key));
  return stored.flatMap((one, index) => (one === undefined ? [] : [markOf(one, seen[index]?.post ?? null)]));
}

async function judgeAndKeep(seen: readonly SeenPost[]): Promise<Mark[]> {
  const ready = await judge();
  const keys = seen.map(({ key }) => key);
  const [looks, handled, answered, volume, threads] = await Promise.all([
    database.looks.where('key').anyOf(keys).toArray(),
    handledOf(keys),
    database.posts.where('answers').anyOf(keys).toArray(),
    volumeNow(),
    threadsOf(seen, ready.about),
  ]);
  const now = new Date().toISOString();
  const history = new Map<string, Look[]>(keys.map((key) => [key, []]));
  for (const { key, at, counts } of looks) history.get(key)?.push({ at, counts });
  const stored = seen.map((one): StoredAssessment => {
    const { key, post } = one;
    const care = handled.get(key)?.care ?? null;
    const reply = answered.find(({ answers }) => answers === key);
    const context: Context = {
      now,
      history: history.get(key) ?? [],
      care:
        (care === null || care.state === 'none') && reply !== undefined
          ? {
              state: 'answered',
              by: calledBy(reply.post) ?? ready.playbook.brand.name,
              at: reply.post.createdAt,
            }
          : (care ?? { state: 'none' }),
      volume,
      thread: threadIn(threads, one),
    };
    const assessment = ready.assess(post, context);
    return { key, at: now, score: assessment.score, assessment, care: context.care, thread: context.thread };
  });
  await database.assessments.bulkPut(stored);
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
