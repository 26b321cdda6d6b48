import type { Fact } from '../fact.ts';

export const care: Fact = {
  id: 'care',
  describes: 'What the team has done: none, handling, answered or escalated.',
  read: ({ context: { care } }) => ({
    value: care.state,
    evidence: care.state === 'none' ? '' : care.by == null ? care.state : `${care.state} by ${care.by}`,
  }),
};
