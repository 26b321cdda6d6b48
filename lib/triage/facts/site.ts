import type { Fact } from '../fact.ts';

export const site: Fact = {
  id: 'site',
  called: 'the network',
  gives: 'word',
  words: ['x', 'facebook'],
  describes: 'Which network the post stands on: x or facebook.',
  read: ({ post }) => ({ value: post.site, evidence: '' }),
};
