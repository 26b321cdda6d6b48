/** What one person decides for this browser; the organisation's choices stand in the playbook. */
import { z } from 'zod';

export const settingsSchema = z.object({
  /** How this person is named in the record and to colleagues. */
  me: z.string().trim().max(80).default(''),
  /** Calm posts get the quietest mark, or none. */
  showCalm: z.boolean().default(true),
  /** A click on a badge also opens the side panel, where the browser allows it. */
  openPanel: z.boolean().default(true),
  /** Posts and looks at counters are forgotten after so many days without being seen. */
  retentionDays: z.number().int().min(1).max(365).default(30),
});

export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = settingsSchema.parse({});
