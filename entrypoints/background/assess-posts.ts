/** Judges posts with everything that is known around them, keeps the assessments, and says what the badges show. */
import { database, type SeenPost } from '@/lib/platform/database.ts';
import { detectLanguage } from '@/lib/platform/detect-language.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { pulse } from '@/lib/platform/news.ts';
import type { Post } from '@/lib/post.ts';
import { assessSeen, isQuiet, marksOf } from './assess-seen.ts';
import { judge } from './playbook/judge.ts';
import { keepSeen } from './seen.ts';
import { above } from './threads.ts';
import { volumeNow } from './volume.ts';

/** Enough for every post that anybody still looks at; the rest is judged when it is seen again. */
const mostAgain = 500;

export async function assessPosts(posts: readonly Post[]): Promise<Mark[]> {
  const { about } = await judge();
  const ours = posts.filter((post) => about(post) !== null);
  if (ours.length === 0) return [];
  const told = await Promise.all(ours.map(withLanguage));
  const seen = await keepSeen(told, about, new Date().toISOString());
  await assessSeen(seen);
  // Only now is it known how many of these comments complain, which may make each of them one of many.
  if (seen.some(({ thread }) => thread !== undefined)) await assessSeen(seen);
  const answered = seen.flatMap(({ answers }) => (answers === undefined ? [] : [answers]));
  const threads = await above(seen);
  await again([...answered, ...threads.map(({ key }) => key)]);
  for (const { earlier } of threads) await followThread(earlier);
  void followVolume();
  return marksOf(seen);
}

/** The page's own tag first, then the browser's guess, and in the end the words themselves. */
const withLanguage = async (post: Post): Promise<Post> =>
  post.lang !== null || post.text === null ? post : { ...post, lang: await detectLanguage(post.text) };

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
