import { type Fact, minutesBetween, unknown, written } from '../fact.ts';

export const postsPerDay: Fact = {
  id: 'posts-per-day',
  called: 'posts a day by the author',
  gives: 'number',
  describes:
    "The author's posts divided by the age of the account in days (practice section 4); null when either is unknown.",
  read: ({ post: { author }, context }) => {
    const minutes = minutesBetween(author.joinedAt, context.now);
    if (author.posts === null || minutes === null) return unknown;
    const perDay = author.posts / Math.max(1, minutes / 1_440);
    return { value: perDay, evidence: `about ${written(Math.round(perDay))} posts a day` };
  },
};
