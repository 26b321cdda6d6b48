import { type Fact, quoted } from '../fact.ts';

export const topics: Fact = {
  id: 'topics',
  describes: 'The topics that the words name.',
  read: ({ said }) => ({
    value: said.topics.map(({ id }) => id),
    evidence: quoted(said.topics.flatMap(({ words }) => words)),
  }),
};
