import { t } from '@/lib/i18n.ts';
import { type Fact, unknown } from '../fact.ts';

export const language: Fact = {
  id: 'language',
  called: t('post.called.language'),
  gives: 'word',
  describes: t('post.describes.language'),
  read: ({ said }) => (said.language === null ? unknown : { value: said.language, evidence: said.language }),
};
