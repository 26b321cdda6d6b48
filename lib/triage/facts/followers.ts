import { counted, type Fact, unknown } from '../fact.ts';

export const followers: Fact = {
  id: 'followers',
  called: 'followers of the author',
  gives: 'number',
  describes: 'How many accounts follow the author.',
  read: ({ post: { author } }) =>
    author.followers === null
      ? unknown
      : { value: author.followers, evidence: counted(author.followers, 'follower', 'followers') },
};
