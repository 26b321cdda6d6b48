/** The record's small words as people read them in a sentence: who, which level, role and phase. */
import { t } from '@/lib/i18n.ts';
import type { Level, Phase, Role } from '@/lib/playbook/words.ts';
import { nameless } from '@/lib/record/nameless.ts';

/** @param name as the record has it; whoever gave none is the reader */
export const whoIs = (name: string): string => (name === nameless ? t('lead.you') : name);
export const levelIs = (level: Level): string => t(`lead.level.${level}`);
export const roleIs = (role: Role): string => t(`lead.role.${role === 'social-lead' ? 'socialLead' : role}`);
export const phaseIs = (phase: Phase): string => t(`lead.phase.${phase}`);
