import type { Fact } from '../fact.ts';

export const kind: Fact = {
  id: 'kind',
  called: 'the kind of post',
  gives: 'word',
  words: ['post', 'reply', 'quote', 'repost', 'comment'],
  describes: 'What it is: post, reply, quote, repost or comment.',
  read: ({ post }) => ({ value: post.kind, evidence: '' }),
};
