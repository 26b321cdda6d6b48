import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const followers: Fact = {
  id: 'followers',
  called: t('post.called.followers'),
  gives: 'number',
  describes: t('post.describes.followers'),
  read: ({
    post: {
      author: { followers },
    },
  }) =>
    followers === null
      ? unknown
      : telling(followers, () => t('post.fact.followers', followers, { count: written(followers) })),
};
