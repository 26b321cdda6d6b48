import { t } from '@/lib/i18n.ts';
import { type Fact, minutesBetween, telling, unknown, written } from '../fact.ts';

export const postsPerDay: Fact = {
  id: 'posts-per-day',
  called: t('post.called.postsPerDay'),
  gives: 'number',
  describes: t('post.describes.postsPerDay'),
  read: ({ post: { author }, context }) => {
    const minutes = minutesBetween(author.joinedAt, context.now);
    if (author.posts === null || minutes === null) return unknown;
    const perDay = author.posts / Math.max(1, minutes / 1_440);
    return telling(perDay, () => t('post.fact.postsPerDay', { count: written(Math.round(perDay)) }));
  },
};
