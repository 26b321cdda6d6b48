import { type Fact, saying, unknown } from '../fact.ts';

export const ignored: Fact = {
  id: 'ignored',
  called: 'somebody says they were ignored',
  gives: 'yes-no',
  describes: 'Whether the words say that somebody waits for an answer or asked before.',
  read: ({ post, said }) => {
    if (post.text === null) return unknown;
    const topic = said.topics.find(({ id }) => id === 'ignored');
    return saying(topic !== undefined, () => topic?.words ?? []);
  },
};
