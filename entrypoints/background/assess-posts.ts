/** Judges posts with everything that is known around them, keeps the assessments, and says what the badges show. */
import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import { handledOf } from '@/lib/platform/journal.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { pulse } from '@/lib/platform/news.ts';
import type { Look, Post } from '@/lib/post.ts';
import type { Context } from '@/lib/triage/context.ts';
import { type Judge, judge } from './judge.ts';
import { keepSeen } from './seen.ts';
import { volumeNow } from './volume.ts';

/** Enough for every post that anybody still looks at; the rest is judged when it is seen again. */
const mostAgain = 500;

export async function assessPosts(posts: readonly Post[]): Promise<Mark[]> {
  const { about } = await judge();
  const ours = posts.filter((post) => about(post) !== null);
  if (ours.length === 0) return [];
  const seen = await keepSeen(ours, about, new Date().toISOString());
  const marks = await assessSeen(seen);
  await again(seen.flatMap(({ answers }) => (answers === undefined ? [] : [answers])));
  void followVolume();
  return marks;
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

/** As `reassess`, and tells the open pages which posts changed their level. */
export async function again(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const seen = await seenBefore(keys);
  const before = await database.assessments.bulkGet(seen.map(({ key }) => key));
  const marks = await assessSeen(seen);
  const changed = seen.filter((_, index) => before[index]?.assessment.level !== marks[index]?.level);
  if (changed.length > 0) await pulse(changed.map(({ key }) => key));
}

async function assessSeen(seen: readonly SeenPost[]): Promise<Mark[]> {
  const ready = await judge();
  const keys = seen.map(({ key }) => key);
  const [looks, handled, answered, volume] = await Promise.all([
    database.looks.where('key').anyOf(keys).toArray(),
    handledOf(keys),
    database.posts.where('answers').anyOf(keys).toArray(),
    volumeNow(),
  ]);
  const now = new Date().toISOString();
  const history = new Map<string, Look[]>(keys.map((key) => [key, []]));
  for (const { key, at, counts } of looks) history.get(key)?.push({ at, counts });
  const results = seen.map(({ key, post }) => {
    const care = handled.get(key)?.care ?? null;
    const reply = answered.find(({ answers }) => answers === key);
    const context: Context = {
      now,
      history: history.get(key) ?? [],
      care:
        (care === null || care.state === 'none') && reply !== undefined
          ? {
              state: 'answered',
              by: `@${reply.post.author.handle ?? ready.playbook.brand.name}`,
              at: reply.post.createdAt,
            }
          : (care ?? { state: 'none' }),
      volume,
    };
    return judged(ready, key, post, context);
  });
  await database.assessments.bulkPut(results.map(({ stored }) => stored));
  return results.map(({ mark }) => mark);
}

function judged(
  { assess }: Judge,
  key: string,
  post: Post,
  context: Context,
): { stored: StoredAssessment; mark: Mark } {
  const assessment = assess(post, context);
  const { level, score, acknowledgeBy } = assessment;
  return {
    stored: { key, at: context.now, score, assessment, care: context.care },
    mark: { id: post.id, level, score, care: context.care.state, by: context.care.by ?? '', due: acknowledgeBy },
  };
}
