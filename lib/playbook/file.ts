/**
 * What stands in a playbook file: a layer. It says only what it decides; everything else comes from the layers below, in
 * the end from the starter. Strict: a key that is not known here is a mistake to report.
 */
import { z } from 'zod';
import { brandPatch } from './sections/brand.ts';
import { checklistPatch } from './sections/checklists.ts';
import { id, role } from './sections/entry.ts';
import { accessPatch, schedulerPatch } from './sections/places.ts';
import { preparedPatch } from './sections/prepared.ts';
import { replyPatch } from './sections/replies.ts';
import { rulePatch, signSchema } from './sections/rules.ts';
import { stakeholderPatch } from './sections/stakeholders.ts';
import { hoursSchema, timescalesPatch } from './sections/times.ts';
import { looped, topicPatch } from './sections/topics.ts';

/** The version of the format that is written now; older files are brought up by `migrations/`. */
export const version = 2;

export const fileSchema = z
  .strictObject({
    version: z.literal(version),
    /** How this file is called where the layers are listed. */
    title: z.string().trim().min(1).max(80),
    /** `none`: nothing of the starter and the layers below remains, the file says everything itself. */
    base: z.enum(['starter', 'none']),
    brand: brandPatch,
    /** They add to those below. */
    trades: z.array(z.string().min(2).max(40)).max(300),
    topics: z.array(topicPatch).max(500),
    signs: z.record(z.string().min(1).max(80), signSchema),
    rules: z.array(rulePatch).max(5_000),
    timescales: timescalesPatch,
    hours: hoursSchema.partial(),
    roles: looped.partial(),
    speakers: z.strictObject({ calm: role, watch: role, worry: role, crisis: role }).partial(),
    stakeholders: z.array(stakeholderPatch).max(500),
    /** The value that holds: `venue: private-first`. A layer without a base brings the values and the reason too. */
    policies: z.record(
      id,
      z.union([
        z.string().min(1).max(80),
        z.strictObject({ value: z.string(), values: z.array(z.string()).min(1), why: z.string() }),
      ]),
    ),
    replies: replyPatch,
    checklists: z.array(checklistPatch).max(100),
    schedulers: z.array(schedulerPatch).max(100),
    access: z.array(accessPatch).max(100),
    prepared: preparedPatch,
    /** Sections that no later layer may change; a company's preset uses it. */
    locked: z.array(z.string()).max(30),
  })
  .partial()
  .required({ version: true });

export type PlaybookFile = z.infer<typeof fileSchema>;
