/** How people are named in the views of an incident. */
import { t } from '@/lib/i18n.ts';
import type { nameless } from '@/lib/record/nameless.ts';

const noName: typeof nameless = 'you';

/** @param name as the record has it; whoever gave none is the reader */
export const whoIs = (name: string): string => (name === noName ? t('lead.you') : name);
