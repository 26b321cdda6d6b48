/** How fast somebody answers at each level, and when somebody is there. */

import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { level } from './entry.ts';

/** 24 hours: 09:00. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, t('editor.mistake.noTime'));

/** Known to this browser or node; an unknown zone would silently turn working hours into plain ones. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const minutes = z.number().int().positive().max(43_200);

/** Three clocks in minutes; `null`: no clock. `update`: how long until the next word while an incident is open. */
const clocks = { acknowledge: minutes.nullable(), statement: minutes.nullable(), update: minutes.nullable() };
export const timescaleSchema = z.strictObject({ ...clocks, update: clocks.update.default(null) });
const timescalePatch = z.strictObject(clocks).partial();
const byLevel = <One extends z.ZodType>(one: One) => z.strictObject({ calm: one, watch: one, worry: one, crisis: one });

export const timescalesSchema = byLevel(timescaleSchema);
export const timescalesPatch = byLevel(timescalePatch).partial();

export const hoursSchema = z.strictObject({
  zone: z.string().min(1).max(60).refine(isZone, t('editor.mistake.noZone')),
  /** 1 is Monday, 7 Sunday. */
  days: z.array(z.number().int().min(1).max(7)).min(1),
  from: clock,
  to: clock,
  /** Levels whose clocks run day and night. */
  ignoredBy: z.array(level),
});
