import type { Fact } from '../fact.ts';

export const standing: Fact = {
  id: 'standing',
  describes: "The author's verified standing: none, paid, business or government; a paid tick says nothing about fame.",
  read: ({ post: { author } }) => ({
    value: author.verified,
    evidence:
      author.verified === 'business' || author.verified === 'government' ? `verified ${author.verified} account` : '',
  }),
};
