import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const interactions: Fact = {
  id: 'interactions',
  called: t('post.called.interactions'),
  gives: 'number',
  describes: t('post.describes.interactions'),
  read: ({ post: { site, counts } }) => {
    const { replies, likes, reposts, quotes } = counts;
    if (replies === null && likes === null && reposts === null) return unknown;
    const value = (replies ?? 0) + (likes ?? 0) + (reposts ?? 0) + (quotes ?? 0);
    // A comment on Facebook has no share counter; on X all three stand under each post.
    const partial = replies === null || likes === null || (site === 'x' && reposts === null);
    return telling(
      value,
      () => (value === 0 ? t('post.fact.nobodyReacted') : t('post.fact.reactions', value, { count: written(value) })),
      partial,
    );
  },
};
