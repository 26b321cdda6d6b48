/** Tags of a post: written to the record, which shares them with the team. */
import { t } from '@/lib/i18n.ts';
import { record } from '@/lib/platform/journal.ts';
import { me } from '@/lib/platform/me.ts';
import { tagsOfPosts } from '@/lib/platform/tagged.ts';
import { mostTags, tagWord } from '@/lib/record/tags.ts';

/** What is so already is not written again. @throws Error with a sentence */
export async function tagPost(key: string, given: string, on: boolean): Promise<null> {
  const tag = tagWord(given);
  if (tag === '') throw new Error('A tag needs at least one letter or digit.');
  const [tags = []] = await tagsOfPosts([key]);
  if (tags.includes(tag) === on) return null;
  if (on && tags.length >= mostTags) throw new Error(t('panel.tags.most', { most: mostTags }));
  await record({ kind: 'tag', key, tag, on }, await me());
  return null;
}
