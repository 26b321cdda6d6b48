import { t } from '@/lib/i18n.ts';
import { type Fact, saying, unknown } from '../fact.ts';

export const topics: Fact = {
  id: 'topics',
  called: t('post.called.topics'),
  gives: 'words',
  describes: t('post.describes.topics'),
  read: ({ post, said }) =>
    post.text === null
      ? unknown
      : saying(
          said.topics.map(({ id }) => id),
          () => said.topics.flatMap(({ words }) => words),
        ),
};
