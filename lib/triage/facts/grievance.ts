import { type Fact, unknown } from '../fact.ts';

export const grievance: Fact = {
  id: 'grievance',
  called: 'something that went wrong is named',
  gives: 'yes-no',
  describes: 'Whether something that went wrong is named, beside any insult.',
  read: ({ post, said, playbook }) =>
    post.text === null
      ? unknown
      : {
          value: said.topics.some(({ id }) => playbook.topics.some((topic) => topic.id === id && topic.problem)),
          evidence: '',
        },
};
