/** What this evidence is not, and what no verification can find: said wherever it is shown. */
import { t } from '@/lib/i18n.ts';

export const notForensic = [
  t('lead.evidence.notForensic'),
  t('lead.evidence.changeable'),
  t('lead.evidence.unsigned'),
] as const;

export const notFindable = [t('lead.evidence.notFindable'), t('lead.evidence.neverShared')] as const;
