/** Judges posts with everything that is known around them, keeps the assessments, and says what the badges show. */
import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import { handledOf } from '@/lib/platform/journal.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { pulse } from '@/lib/platform/news.ts';
import { calledBy, type Look, type Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import type { Context } from '@/lib/triage/context.ts';
import { type Judge, judge } from './judge.ts';
import { keepSeen } from './seen.ts';
import { above, threadIn, threadsOf } from './threads.ts';
import { volumeNow } from './volume.ts';

/** Enough for every post that anybody still looks at; the rest is judged when it is seen again. */
const mostAgain = 500;

export async function assessPosts(posts: readonly Post[]): Promise<Mark[]> {
  const { about } = await judge();
  const ours = posts.filter((post) => about(post) !== null);
  if (ours.length === 0) return [];
  const seen = await keepSeen(ours, about, new Date().toISOString());
  let marks = await assessSeen(seen);
  // Only now is it known how many of these comments complain, which may make each of them one of many.
  if (seen.some(({ thread }) => thread !== undefined)) marks = await assessSeen(seen);
  const answered = seen.flatMap(({ answers }) => (answers === undefined ? [] : [answers]));
  const threads = await above(seen);
  await again([...answered, ...threads.map(({ key }) => key)]);
  for (const { earlier } of threads) await followThread(earlier);
  void followVolume();
  return marks;
}

/** A few tell whether the comments below a post have become one storm, or are none any more: then all are judged again. */
const sample = 3;

async function followThread(earlier: readonly string[]): Promise<void> {
  if (await again(earlier.slice(0, sample))) await again(earlier.slice(sample));
}

let spiking = '';

/** A wave makes earlier posts of it more worrying too: they are judged again when a topic begins or stops to spike. */
async function followVolume(): Promise<void> {
  const { negative, ordinary, topic } = await volumeNow(true);
  const many = negative >= 10 && negative >= 3 * Math.max(1, ordinary);
  const sign = many
    ? Object.keys(topic)
        .filter((id) => (topic[id] ?? 0) >= 5)
        .sort()
        .join(' ') || 'spike'
    : '';
  if (sign === spiking) return;
  spiking = sign;
  await reassessRecent();
}

/** Judges the posts of the last day again: time passed, somebody waits, the volume changed. */
export async function reassessRecent(): Promise<void> {
  const since = new Date(Date.now() - 24 * 60 * 60_000).toISOString();
  const recent = await database.posts.where('lastSeen').above(since).reverse().limit(mostAgain).primaryKeys();
  await again(recent);
}

/** Judges posts anew that were seen before: what is known around them changed. */
export const reassess = async (keys: readonly string[]): Promise<Mark[]> => assessSeen(await seenBefore(keys));

const seenBefore = async (keys: readonly string[]): Promise<SeenPost[]> =>
  (await database.posts.bulkGet([...keys])).filter((one) => one !== undefined);

/** As `reassess`, and tells the open pages which posts changed. @returns whether any did */
export async function again(keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return false;
  const seen = await seenBefore(keys);
  const before = await database.assessments.bulkGet(seen.map(({ key }) => key));
  const marks = await assessSeen(seen);
  const changed = seen.filter(({ post }, index) => {
    const [earlier, mark] = [before[index]?.assessment, marks[index]];
    return earlier?.level !== mark?.level || (earlier !== undefined && isQuiet(earlier, post) !== mark?.quiet);
  });
  if (changed.length > 0) await pulse(changed.map(({ key }) => key));
  return changed.length > 0;
}

async function assessSeen(seen: readonly SeenPost[]): Promise<Mark[]> {
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
  const results = seen.map((one) => {
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
    return judged(ready, key, post, context);
  });
  await database.assessments.bulkPut(results.map(({ stored }) => stored));
  return results.map(({ mark }) => mark);
}

/** The post above stands for it, or the brand itself says something harmless to somebody: no badge. */
const isQuiet = ({ part, about, level }: Assessment, { kind }: Post): boolean =>
  part || (about === 'own' && kind !== 'post' && level === 'calm');

function judged(
  { assess }: Judge,
  key: string,
  post: Post,
  context: Context,
): { stored: StoredAssessment; mark: Mark } {
  const assessment = assess(post, context);
  const { level, score, acknowledgeBy } = assessment;
  const quiet = isQuiet(assessment, post);
  return {
    stored: { key, at: context.now, score, assessment, care: context.care, thread: context.thread },
    mark: { id: post.id, level, score, care: context.care.state, by: context.care.by ?? '', due: acknowledgeBy, quiet },
  };
}
