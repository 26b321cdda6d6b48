import type { Fact } from '../fact.ts';

export const own: Fact = {
  id: 'own',
  called: 'it is your own post',
  gives: 'yes-no',
  describes: 'Whether the brand itself wrote the post.',
  read: ({ about }) => ({ value: about === 'own', evidence: about === 'own' ? 'posted by you' : '' }),
};
