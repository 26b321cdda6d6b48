import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const angryShare: Fact = {
  id: 'angry-share',
  called: t('post.called.angryShare'),
  gives: 'number',
  describes: t('post.describes.angryShare'),
  read: ({ post: { reactions } }) => {
    if (reactions === null || reactions.angry === null || (reactions.like === null && reactions.love === null))
      return unknown;
    const friendly = (reactions.like ?? 0) + (reactions.love ?? 0);
    const share = (reactions.angry + (reactions.sad ?? 0)) / Math.max(1, friendly);
    return telling(share, () => t('post.fact.friendly', { count: written(friendly) }));
  },
};
