import { t } from '@/lib/i18n.ts';
import { type Fact, unknown } from '../fact.ts';

export const author: Fact = {
  id: 'author',
  called: t('post.called.author'),
  gives: 'word',
  describes: t('post.describes.author'),
  read: ({ post: { author } }) =>
    author.handle === null ? unknown : { value: author.handle.toLowerCase(), evidence: `@${author.handle}` },
};
