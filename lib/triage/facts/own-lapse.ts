import { type Fact, saying, unknown } from '../fact.ts';

export const ownLapse: Fact = {
  id: 'own-lapse',
  called: 'what your own post looks like',
  gives: 'word',
  words: ['none', 'mistake', 'rogue'],
  describes: "Whether the brand's own post looks like a mistake or like somebody else's: none, mistake or rogue.",
  read: ({ post, about, said }) => {
    if (about !== 'own' || post.text === null) return unknown;
    const rogue = said.topics.find(({ id }) => id === 'rogue-account');
    if (rogue !== undefined) return saying('rogue', () => rogue.words);
    const slip = said.topics.find(({ id }) => id === 'own-mistake')?.words ?? said.words.abuse ?? [];
    return saying(slip.length > 0 ? 'mistake' : 'none', () => slip);
  },
};
