import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const thread: readonly Fact[] = [
  {
    id: 'thread-against',
    called: t('post.called.threadAgainst'),
    gives: 'number',
    describes: t('post.describes.threadAgainst'),
    read: ({ about, post, context: { thread } }) => {
      if (thread === null) return unknown;
      // Of a comment's thread only the post's own page knows how many there are in all.
      const all = about === 'own' ? post.counts.replies : null;
      const { negative, read } = thread;
      return telling(negative, () => {
        const given = { negative: written(negative), count: written(read) };
        return all !== null && all > read
          ? t('post.fact.againstOfAll', read, { ...given, all: written(all) })
          : t('post.fact.against', read, given);
      });
    },
  },
  {
    id: 'thread-share',
    called: t('post.called.threadShare'),
    gives: 'number',
    unit: 'share',
    describes: t('post.describes.threadShare'),
    read: ({ context: { thread } }) =>
      thread === null || thread.read === 0 ? unknown : { value: thread.negative / thread.read, evidence: '' },
  },
];
