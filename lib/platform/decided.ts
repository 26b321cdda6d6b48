/** What was decided on this machine: the organisation's own part of the playbook, and this person's settings. */
import { z } from 'zod';
import { brandSchema } from '@/lib/playbook/brand.ts';
import { stakeholderSchema } from '@/lib/playbook/schema.ts';
import { defaultSettings, settingsSchema } from './settings.ts';
import { kept } from './stored.ts';

export const ownPartSchema = z.object({
  version: z.literal(1),
  brand: brandSchema.nullable(),
  /** The team's time zone (IANA), from the browser of whoever set the brand up. */
  zone: z.string().min(1).max(60),
  stakeholders: z.array(stakeholderSchema).max(100).nullable(),
});
export type OwnPart = z.infer<typeof ownPartSchema>;

export const ownPart = kept('own', ownPartSchema, { version: 1, brand: null, zone: 'UTC', stakeholders: null });
export const settings = kept('settings', settingsSchema, defaultSettings);
