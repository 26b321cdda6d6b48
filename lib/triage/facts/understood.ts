import type { Fact } from '../fact.ts';

export const understood: Fact = {
  id: 'understood',
  called: 'Firebreak can read the words',
  gives: 'yes-no',
  describes: 'Whether Firebreak can read the words of the post: it knows their language, and the page showed them.',
  read: ({ post, said }) => {
    if (post.text === null) return { value: false, evidence: 'its words could not be read' };
    return { value: said.understood, evidence: said.understood ? '' : (said.language ?? 'language unknown') };
  },
};
