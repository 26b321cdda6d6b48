import { t } from '@/lib/i18n.ts';
import { type Fact, saying, unknown } from '../fact.ts';

export const ignored: Fact = {
  id: 'ignored',
  called: t('post.called.ignored'),
  gives: 'yes-no',
  describes: t('post.describes.ignored'),
  read: ({ post, said }) => {
    if (post.text === null) return unknown;
    const topic = said.topics.find(({ id }) => id === 'ignored');
    return saying(topic !== undefined, () => topic?.words ?? []);
  },
};
