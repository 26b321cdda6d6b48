import { t } from '@/lib/i18n.ts';
import type { Fact } from '../fact.ts';

export const standing: Fact = {
  id: 'standing',
  called: t('post.called.standing'),
  gives: 'word',
  words: ['none', 'paid', 'business', 'government'],
  describes: t('post.describes.standing'),
  read: ({ post: { author } }) => ({
    value: author.verified,
    evidence:
      author.verified === 'business' || author.verified === 'government'
        ? t(`post.fact.verified.${author.verified}`)
        : '',
  }),
};
