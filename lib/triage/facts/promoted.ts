import type { Fact } from '../fact.ts';

export const promoted: Fact = {
  id: 'promoted',
  called: 'it is an advertisement',
  gives: 'yes-no',
  describes: 'Whether somebody pays for the post to be shown; null when the page does not tell.',
  read: ({ post }) => ({ value: post.promoted, evidence: post.promoted === true ? 'promoted' : '' }),
};
