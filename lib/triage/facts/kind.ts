import { t } from '@/lib/i18n.ts';
import type { Fact } from '../fact.ts';

export const kind: Fact = {
  id: 'kind',
  called: t('post.called.kind'),
  gives: 'word',
  words: ['post', 'reply', 'quote', 'repost', 'comment'],
  describes: t('post.describes.kind'),
  read: ({ post }) => ({ value: post.kind, evidence: '' }),
};
