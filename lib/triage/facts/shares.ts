import { counted, type Fact, unknown } from '../fact.ts';

export const shares: Fact = {
  id: 'shares',
  describes:
    'Reposts and quotes together. Quotes do not stand in the page itself; without them the reposts alone count.',
  read: ({ post: { counts } }) =>
    counts.reposts === null && counts.quotes === null
      ? unknown
      : {
          value: (counts.reposts ?? 0) + (counts.quotes ?? 0),
          partial: counts.reposts === null,
          evidence: counted((counts.reposts ?? 0) + (counts.quotes ?? 0), 'repost', 'reposts'),
        },
};
