import { counted, type Fact, unknown, written } from '../fact.ts';

/** Of a comment's thread only the post's own page knows how many there are in all. */
const selection = (read: number, all: number | null): string =>
  all !== null && all > read ? `, ${written(all)} in all` : '';

export const thread: readonly Fact[] = [
  {
    id: 'thread-against',
    called: 'comments below your post that complain',
    gives: 'number',
    describes: 'How many of the comments read below the brand\u2019s own post complain; null when none was read.',
    read: ({ about, post, context: { thread } }) => {
      if (thread === null) return unknown;
      const all = about === 'own' ? post.counts.replies : null;
      const evidence = `${written(thread.negative)} of ${counted(thread.read, 'visible comment', 'visible comments')}${selection(thread.read, all)}`;
      return { value: thread.negative, evidence };
    },
  },
  {
    id: 'thread-share',
    called: 'share of the comments that complain',
    gives: 'number',
    unit: 'share',
    describes: 'The share of the comments read below the brand\u2019s own post that complain (0 to 1).',
    read: ({ context: { thread } }) =>
      thread === null || thread.read === 0 ? unknown : { value: thread.negative / thread.read, evidence: '' },
  },
];
