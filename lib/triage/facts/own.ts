import { t } from '@/lib/i18n.ts';
import type { Fact } from '../fact.ts';

export const own: Fact = {
  id: 'own',
  called: t('post.called.own'),
  gives: 'yes-no',
  describes: t('post.describes.own'),
  read: ({ about }) => ({ value: about === 'own', evidence: about === 'own' ? t('post.fact.own') : '' }),
};
