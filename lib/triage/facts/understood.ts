import { t } from '@/lib/i18n.ts';
import type { Fact } from '../fact.ts';

export const understood: Fact = {
  id: 'understood',
  called: t('post.called.understood'),
  gives: 'yes-no',
  describes: t('post.describes.understood'),
  read: ({ post, said }) => {
    if (post.text === null) return { value: false, evidence: t('post.fact.unread') };
    return {
      value: said.understood,
      evidence: said.understood ? '' : (said.language ?? t('post.fact.languageUnknown')),
    };
  },
};
