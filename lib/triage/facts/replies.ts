import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const replies: Fact = {
  id: 'replies',
  called: t('post.called.replies'),
  gives: 'number',
  describes: t('post.describes.replies'),
  read: ({
    post: {
      counts: { replies },
    },
  }) =>
    replies === null ? unknown : telling(replies, () => t('post.fact.replies', replies, { count: written(replies) })),
};
