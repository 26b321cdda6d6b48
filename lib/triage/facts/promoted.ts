import { t } from '@/lib/i18n.ts';
import type { Fact } from '../fact.ts';

export const promoted: Fact = {
  id: 'promoted',
  called: t('post.called.promoted'),
  gives: 'yes-no',
  describes: t('post.describes.promoted'),
  read: ({ post }) => ({ value: post.promoted, evidence: post.promoted === true ? t('post.fact.promoted') : '' }),
};
