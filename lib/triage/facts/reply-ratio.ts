import { type Fact, unknown, written } from '../fact.ts';

export const replyRatio: Fact = {
  id: 'reply-ratio',
  called: 'replies for each like and repost',
  gives: 'number',
  describes: 'Replies divided by likes and reposts together (2 is shaky, 10 is dreadful: Esquire 2017).',
  read: ({ post: { counts } }) => {
    if (counts.replies === null || counts.likes === null || counts.reposts === null) return unknown;
    const agreeing = counts.likes + counts.reposts;
    const ratio = counts.replies / Math.max(1, agreeing);
    return { value: ratio, evidence: `${written(counts.replies)} replies to ${written(agreeing)} likes and reposts` };
  },
};
