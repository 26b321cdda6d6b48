/** What one person decides for this browser; the organisation's choices stand in the playbook. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';

const days = { error: t('editor.mine.daysWrong') };

const shape = {
  /** How this person is named in the record and to colleagues. */
  me: z.string().trim().max(80),
  /** Calm posts get the quietest mark, or none. */
  showCalm: z.boolean(),
  /** A click on a badge also opens the side panel, where the browser allows it. */
  openPanel: z.boolean(),
  /** Posts and looks at counters are forgotten after so many days without being seen. */
  retentionDays: z.number(days).int(days).min(1, days).max(365, days),
};

export const settingsSchema = z.object({
  me: shape.me.default(''),
  showCalm: shape.showCalm.default(true),
  openPanel: shape.openPanel.default(true),
  retentionDays: shape.retentionDays.default(30),
});
/** One or some of them: what is not named stays as it is. */
export const settingsChange = z.strictObject(shape).partial();

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsChange = z.infer<typeof settingsChange>;
export const defaultSettings: Settings = settingsSchema.parse({});
