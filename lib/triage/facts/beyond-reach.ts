import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

/** "30 reposts, 3 times what 21,000 followers explain": our own figure, not validated. */
const followersPerShare = 2_000;

export const beyondReach: Fact = {
  id: 'beyond-reach',
  called: t('post.called.beyondReach'),
  gives: 'number',
  describes: t('post.describes.beyondReach'),
  read: ({ post: { author, counts } }) => {
    if (author.followers === null || (counts.reposts === null && counts.quotes === null)) return unknown;
    const times = ((counts.reposts ?? 0) + (counts.quotes ?? 0)) / Math.max(1, author.followers / followersPerShare);
    const { followers } = author;
    return telling(
      times,
      () => {
        const rounded = written(times < 10 ? Math.round(times * 10) / 10 : Math.round(times));
        return t('post.fact.beyondReach', followers, { times: rounded, count: written(followers) });
      },
      counts.reposts === null,
    );
  },
};
