import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const shares: Fact = {
  id: 'shares',
  called: t('post.called.shares'),
  gives: 'number',
  describes: t('post.describes.shares'),
  read: ({ post: { site, kind, counts } }) => {
    // A comment on Facebook can't be shared: that is known, not unread.
    if (site === 'facebook' && kind === 'comment') return { value: 0, evidence: '' };
    if (counts.reposts === null && counts.quotes === null) return unknown;
    const value = (counts.reposts ?? 0) + (counts.quotes ?? 0);
    return telling(
      value,
      () => t(site === 'x' ? 'post.fact.reposts' : 'post.fact.shares', value, { count: written(value) }),
      counts.reposts === null,
    );
  },
};
