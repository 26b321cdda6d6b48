import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const replyRatio: Fact = {
  id: 'reply-ratio',
  called: t('post.called.replyRatio'),
  gives: 'number',
  describes: t('post.describes.replyRatio'),
  read: ({ post: { counts } }) => {
    const { replies, likes, reposts } = counts;
    if (replies === null || likes === null || reposts === null) return unknown;
    const agreeing = likes + reposts;
    const ratio = replies / Math.max(1, agreeing);
    return telling(ratio, () => t('post.fact.replyRatio', { replies: written(replies), agreeing: written(agreeing) }));
  },
};
