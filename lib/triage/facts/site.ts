import { t } from '@/lib/i18n.ts';
import type { Fact } from '../fact.ts';

export const site: Fact = {
  id: 'site',
  called: t('post.called.site'),
  gives: 'word',
  words: ['x', 'facebook'],
  describes: t('post.describes.site'),
  read: ({ post }) => ({ value: post.site, evidence: '' }),
};
