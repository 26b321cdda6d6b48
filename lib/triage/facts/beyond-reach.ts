import { counted, type Fact, unknown, written } from '../fact.ts';

/** "30 reposts, 3 times what 21,000 followers explain": our own figure, not validated. */
const followersPerShare = 2_000;

export const beyondReach: Fact = {
  id: 'beyond-reach',
  called: 'times more shares than the author\u2019s reach explains',
  gives: 'number',
  describes: "Shares divided by what the author's followers explain (one share per 2,000 followers, at least one).",
  read: ({ post: { author, counts } }) => {
    if (author.followers === null || (counts.reposts === null && counts.quotes === null)) return unknown;
    const times = ((counts.reposts ?? 0) + (counts.quotes ?? 0)) / Math.max(1, author.followers / followersPerShare);
    const rounded = written(times < 10 ? Math.round(times * 10) / 10 : Math.round(times));
    return {
      value: times,
      partial: counts.reposts === null,
      evidence: `${rounded} times what ${counted(author.followers, 'follower', 'followers')} explain`,
    };
  },
};
