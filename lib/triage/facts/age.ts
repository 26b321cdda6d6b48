import { type Fact, lasting, minutesBetween, unknown } from '../fact.ts';

export const age: Fact = {
  id: 'age',
  called: 'minutes since it was written',
  gives: 'number',
  unit: 'minutes',
  describes: 'Minutes since the post was written.',
  read: ({ post, context }) => {
    const minutes = minutesBetween(post.createdAt, context.now);
    return minutes === null ? unknown : { value: minutes, evidence: `${lasting(minutes)} old` };
  },
};
