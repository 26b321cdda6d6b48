import { counted, type Fact, unknown } from '../fact.ts';

export const interactions: Fact = {
  id: 'interactions',
  called: 'replies, likes, reposts and quotes together',
  gives: 'number',
  describes: 'Replies, likes, reposts and quotes together; a floor while one of the counters could not be read.',
  read: ({ post: { site, counts } }) => {
    const { replies, likes, reposts, quotes } = counts;
    if (replies === null && likes === null && reposts === null) return unknown;
    const value = (replies ?? 0) + (likes ?? 0) + (reposts ?? 0) + (quotes ?? 0);
    // A comment on Facebook has no share counter; on X all three stand under each post.
    const partial = replies === null || likes === null || (site === 'x' && reposts === null);
    return { value, partial, evidence: value === 0 ? 'nobody reacted' : counted(value, 'reaction', 'reactions') };
  },
};
