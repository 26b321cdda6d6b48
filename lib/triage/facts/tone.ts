/** What the words say, each from 0 to 1, null when the language is not understood. */
import { t } from '@/lib/i18n.ts';
import { tones } from '@/lib/language/understanding.ts';
import { type Fact, saying } from '../fact.ts';

export const tone: readonly Fact[] = tones.map((id) => ({
  id,
  called: t(`post.toneCalled.${id}`),
  gives: 'number',
  unit: 'share',
  describes: t('post.describes.tone', { what: t(`post.toneDescribes.${id}`) }),
  read: ({ said }) => saying(said.tone[id], () => said.words[id] ?? []),
}));
