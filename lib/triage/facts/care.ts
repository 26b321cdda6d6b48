import { careStates } from '@/lib/post.ts';
import type { Fact } from '../fact.ts';

export const care: Fact = {
  id: 'care',
  called: 'what the team has done',
  gives: 'word',
  words: careStates,
  describes: 'What the team has done: none, handling, answered or escalated.',
  read: ({ context: { care } }) => ({
    value: care.state,
    evidence: care.state === 'none' ? '' : care.by == null ? care.state : `${care.state} by ${care.by}`,
  }),
};
