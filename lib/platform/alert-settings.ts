/** What one person wants to be told of, when not, and the links at which this person looks for mentions. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { kept } from './stored.ts';

const from = z.enum(['watch', 'worry', 'crisis', 'never']);

/** Only a page that opens in a tab: nothing that a click would run. */
const link = z.strictObject({
  title: z.string().trim().min(1, t('panel.stored.linkName')).max(80),
  url: z
    .string()
    .trim()
    .max(2_000)
    .refine((url) => /^https:\/\/[^\s/]+/iu.test(url) && URL.canParse(url), t('panel.stored.address')),
});
export type Link = z.infer<typeof link>;

const shape = {
  /** From which level on one post rings, and from which the volume does. */
  posts: from,
  volume: from,
  /** Outside the playbook's working hours only a crisis rings; the rest waits for the morning. */
  quietHours: z.boolean(),
  summary: z.boolean(),
  /** ISO 8601; until then only a crisis rings. */
  snoozedUntil: z.iso.datetime().nullable(),
  /** `null`: those that follow from the brand's handles. */
  links: z.array(link).max(60).nullable(),
};

export const alertSettingsSchema = z.strictObject({ version: z.literal(1), ...shape });
export const alertChange = z.strictObject(shape).partial();
export type AlertSettings = z.infer<typeof alertSettingsSchema>;

export const defaultAlerts: AlertSettings = {
  version: 1,
  posts: 'crisis',
  volume: 'watch',
  quietHours: true,
  summary: false,
  snoozedUntil: null,
  links: null,
};
export const alertsKey = 'alerts';
export const alertSettings = kept(alertsKey, alertSettingsSchema, defaultAlerts);
