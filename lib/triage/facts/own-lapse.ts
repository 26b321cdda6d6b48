import { t } from '@/lib/i18n.ts';
import { type Fact, saying, unknown } from '../fact.ts';

export const ownLapse: Fact = {
  id: 'own-lapse',
  called: t('post.called.ownLapse'),
  gives: 'word',
  words: ['none', 'mistake', 'rogue'],
  describes: t('post.describes.ownLapse'),
  read: ({ post, about, said }) => {
    if (about !== 'own' || post.text === null) return unknown;
    const rogue = said.topics.find(({ id }) => id === 'rogue-account');
    if (rogue !== undefined) return saying('rogue', () => rogue.words);
    const slip = said.topics.find(({ id }) => id === 'own-mistake')?.words ?? said.words.abuse ?? [];
    return saying(slip.length > 0 ? 'mistake' : 'none', () => slip);
  },
};
