import type { Fact } from '../fact.ts';

export const grievance: Fact = {
  id: 'grievance',
  describes: 'Whether something that went wrong is named, beside any insult.',
  read: ({ said, playbook }) => ({
    value: said.topics.some(({ id }) => playbook.topics.some((topic) => topic.id === id && topic.problem)),
    evidence: '',
  }),
};
