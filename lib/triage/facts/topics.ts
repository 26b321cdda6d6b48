import { type Fact, saying, unknown } from '../fact.ts';

export const topics: Fact = {
  id: 'topics',
  called: 'topics of the words',
  gives: 'words',
  describes: 'The topics that the words name.',
  read: ({ post, said }) =>
    post.text === null
      ? unknown
      : saying(
          said.topics.map(({ id }) => id),
          () => said.topics.flatMap(({ words }) => words),
        ),
};
