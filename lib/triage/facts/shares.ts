import { counted, type Fact, unknown } from '../fact.ts';

export const shares: Fact = {
  id: 'shares',
  called: 'reposts and quotes',
  gives: 'number',
  describes:
    'Reposts and quotes together. Quotes do not stand in the page itself; without them the reposts alone count.',
  read: ({ post: { site, kind, counts } }) => {
    // A comment on Facebook can't be shared: that is known, not unread.
    if (site === 'facebook' && kind === 'comment') return { value: 0, evidence: '' };
    if (counts.reposts === null && counts.quotes === null) return unknown;
    const value = (counts.reposts ?? 0) + (counts.quotes ?? 0);
    return {
      value,
      partial: counts.reposts === null,
      evidence: site === 'x' ? counted(value, 'repost', 'reposts') : counted(value, 'share', 'shares'),
    };
  },
};
