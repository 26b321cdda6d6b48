/** Who has a post: written to the record, then judged anew, then told to the open pages. */
import { settings } from '@/lib/platform/decided.ts';
import { record } from '@/lib/platform/journal.ts';
import type { Mark } from '@/lib/platform/mark.ts';
import { pulse } from '@/lib/platform/news.ts';
import type { CareState } from '@/lib/post.ts';
import { reassess } from './assess-posts.ts';

/** How somebody is named who has not said a name. */
const nameless = 'you';

export const me = async (): Promise<string> => {
  const { value } = await settings.read();
  return value.me === '' ? nameless : value.me;
};

export async function setCare(key: string, state: CareState): Promise<Mark | null> {
  await record({ kind: 'care', key, state }, await me());
  const [mark] = await reassess([key]);
  await pulse([key]);
  return mark ?? null;
}
