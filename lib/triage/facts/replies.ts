import { counted, type Fact, unknown } from '../fact.ts';

export const replies: Fact = {
  id: 'replies',
  called: 'replies',
  gives: 'number',
  describes: 'How many replies the post has.',
  read: ({ post: { counts } }) =>
    counts.replies === null
      ? unknown
      : { value: counts.replies, evidence: counted(counts.replies, 'reply', 'replies') },
};
