/** Judges posts with everything that is known around them, keeps the assessments, and says what the badges show. */
import { database, type SeenPost } from '@/lib/platform/database.ts';
import { detectLanguage } from '@/lib/platform/detect-language.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { pulse } from '@/lib/platform/news.ts';
import type { Post } from '@/lib/post.ts';
import { addressed } from '@/lib/sites/brief.ts';
import { assessSeen, isQuiet, marksOf } from './assess-seen.ts';
import { judge } from './playbook/judge.ts';
import { keepSeen } from './seen.ts';
import { above } from './threads.ts';
import { coverBy, type Where } from './volume/covering.ts';
import { followVolume } from './volume/follow.ts';

/** Enough for every post that anybody still looks at; the rest is judged when it is seen again. */
const mostAgain = 500;

/** @param told as pages tell of posts; @param where the page that told of the posts, in the order of its list */
export async function assessPosts(told: readonly Post[], where: Where): Promise<Mark[]> {
  const { about } = await judge();
  const posts = told.map(addressed);
  const ours = posts.filter((post) => about(post) !== null);
  if (ours.length === 0) return [];
  const spoken = await Promise.all(ours.map(withLanguage));
  const { seen, looks } = await keepSeen(spoken, about, new Date().toISOString());
  let marks = await assessSeen(seen, looks);
  // Only now is it known how many of these comments complain, which may make each of them one of many.
  if (seen.some(({ thread }) => thread !== undefined)) marks = await assessSeen(seen, looks);
  const answered = seen.flatMap(({ answers }) => (answers === undefined ? [] : [answers]));
  const threads = await above(seen);
  const touched = [...answered, ...threads.map(({ key }) => key)];
  if (touched.length > 0) {
    await again(touched);
    for (const { earlier } of threads) await followThread(earlier);
    marks = await marksOf(seen);
  }
  await coverBy(ours, where).catch(() => undefined);
  follow();
  return marks;
}

/** The page's own tag first, then the browser's guess, and in the end the words themselves. */
const withLanguage = async (post: Post): Promise<Post> =>
  post.lang !== null || post.text === null ? post : { ...post, lang: await detectLanguage(post.text) };

/** A few tell whether the comments below a post have become one storm, or are none any more: then all are judged again. */
const sample = 3;

async function followThread(earlier: readonly string[]): Promise<void> {
  if (await again(earlier.slice(0, sample))) await again(earlier.slice(sample));
}

/** Who asked is answered already: what fails here is done at the next batch, or within five minutes. */
const follow = () => void followVolume(reassessRecent).catch(() => undefined);

/** Judges the posts of the last day again: time passed, somebody waits, the volume changed. */
export async function reassessRecent(): Promise<void> {
  const since = new Date(Date.now() - 24 * 60 * 60_000).toISOString();
  const recent = await database.posts.where('lastSeen').above(since).reverse().limit(mostAgain).primaryKeys();
  await again(recent);
}

/** Judges posts anew that were seen before: what is known around them changed. */
export async function reassess(keys: readonly string[]): Promise<Mark[]> {
  const marks = await assessSeen(await seenBefore(keys));
  follow();
  return marks;
}

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
