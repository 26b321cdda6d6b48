import { type Fact, unknown, written } from '../fact.ts';

export const crowd: Fact = {
  id: 'crowd',
  called: 'posts of the last hour on the same topic',
  gives: 'number',
  describes: 'How many posts of the last hour name a topic of this post; null when the volume by topic is not known.',
  read: ({ said, context: { volume } }) => {
    const counts = volume?.topic;
    if (counts == null || Object.keys(counts).length === 0) return unknown;
    const [first] = said.topics
      .map(({ id }) => ({ id, posts: counts[id] ?? 0 }))
      .sort((one, other) => other.posts - one.posts);
    return {
      value: first?.posts ?? 0,
      evidence: first === undefined ? '' : `${written(first.posts)} about ${first.id}`,
    };
  },
};
