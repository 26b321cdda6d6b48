import type { Fact } from '../fact.ts';

export const standing: Fact = {
  id: 'standing',
  called: 'the author\u2019s verified standing',
  gives: 'word',
  words: ['none', 'paid', 'business', 'government'],
  describes: "The author's verified standing: none, paid, business or government; a paid tick says nothing about fame.",
  read: ({ post: { author } }) => ({
    value: author.verified,
    evidence:
      author.verified === 'business' || author.verified === 'government' ? `verified ${author.verified} account` : '',
  }),
};
