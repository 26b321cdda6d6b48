import { type Fact, unknown } from '../fact.ts';

export const understood: Fact = {
  id: 'understood',
  describes: 'Whether Firebreak can read the language of the post.',
  read: ({ post, said }) =>
    post.text === null
      ? unknown
      : { value: said.understood, evidence: said.understood ? '' : (said.language ?? 'language unknown') },
};
