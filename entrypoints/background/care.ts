/** Who has a post: written to the record, then judged anew, then told to the open pages. */
import { handledOf, record } from '@/lib/platform/journal.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { me } from '@/lib/platform/me.ts';
import { pulse } from '@/lib/platform/news.ts';
import type { CareState } from '@/lib/post.ts';
import { reassess } from './assess-posts.ts';
import { freePost, takePost } from './team/claims.ts';

/** In a team whoever wants to answer asks for the post first; what stands in the way is heard from the store. */
export async function setCare(key: string, state: CareState): Promise<Mark | null> {
  if (state !== 'handling' || (await takePost(key, false)) === null) {
    await recordCare(key, state);
    if (state === 'none' || state === 'escalated') void freePost(key).catch(() => undefined);
  }
  return followDeed(key);
}

/** Takes a post knowingly from somebody, or without being sure. @returns whether it is taken */
export async function takeKnowingly(key: string): Promise<boolean> {
  if ((await takePost(key, true)) !== null) return false;
  if ((await handledOf([key])).get(key)?.care?.state !== 'handling') await recordCare(key, 'handling');
  await followDeed(key);
  return true;
}

/** Pressed again so soon, because the worker died before it could answer, it is the same click. */
const sameClick = 5 * 60_000;

async function recordCare(key: string, state: CareState): Promise<void> {
  const [who, handled] = await Promise.all([me(), handledOf([key])]);
  const care = handled.get(key)?.care ?? null;
  const since = care === null ? Infinity : Date.now() - Date.parse(care.at);
  if (care?.state === state && care.by === who && since >= 0 && since < sameClick) return;
  await record({ kind: 'care', key, state }, who);
}

/** What somebody did is in the record: the post is judged anew, and all who show it hear of it. */
export async function followDeed(key: string): Promise<Mark | null> {
  const [mark] = await reassess([key]);
  await pulse([key]);
  return mark ?? null;
}
