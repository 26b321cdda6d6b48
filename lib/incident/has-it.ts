/** Who leads, in a sentence. */
import { t } from '@/lib/i18n.ts';
import { nameless } from '@/lib/record/nameless.ts';

/** "Ana has it", "you have it". */
export const hasIt = (owner: string): string =>
  owner === nameless ? t('lead.hasIt.you') : t('lead.hasIt.somebody', { who: owner });
