import { type Fact, quoted, unknown } from '../fact.ts';

export const topics: Fact = {
  id: 'topics',
  called: 'topics of the words',
  gives: 'words',
  describes: 'The topics that the words name.',
  read: ({ post, said }) =>
    post.text === null
      ? unknown
      : {
          value: said.topics.map(({ id }) => id),
          evidence: quoted(said.topics.flatMap(({ words }) => words)),
        },
};
