/** The playbook in force: everything that an organisation decides, whole. What people write is a layer of it: see `file.ts`. */
import { z } from 'zod';
import { brandSchema } from './sections/brand.ts';
import { checklistSchema } from './sections/checklists.ts';
import { id, role } from './sections/entry.ts';
import { accessSchema, schedulerSchema } from './sections/places.ts';
import { preparedSchema } from './sections/prepared.ts';
import { replySchema } from './sections/replies.ts';
import { ruleSchema, signSchema } from './sections/rules.ts';
import { stakeholderSchema } from './sections/stakeholders.ts';
import { hoursSchema, timescalesSchema } from './sections/times.ts';
import { looped, topicSchema } from './sections/topics.ts';

export const policySchema = z.strictObject({
  value: z.string(),
  values: z.array(z.string()).min(1),
  why: z.string(),
});

export const playbookSchema = z.strictObject({
  version: z.literal(2),
  brand: brandSchema,
  /** Words of a biography that name an expert's trade; a star stands for any ending. */
  trades: z.array(z.string().min(2).max(40)).max(300),
  topics: z.array(topicSchema).min(1),
  signs: z.record(z.string(), signSchema).default({}),
  rules: z.array(ruleSchema).min(1),
  /** Clocks per level, in minutes. Practice section 2.1. */
  timescales: timescalesSchema,
  hours: hoursSchema,
  /** Roles that are told at a level whatever the topic. */
  roles: looped,
  /** Who speaks for the brand at a level: the worse it is, the higher (practice D7). */
  speakers: z.strictObject({ calm: role, watch: role, worry: role, crisis: role }),
  stakeholders: z.array(stakeholderSchema),
  policies: z.record(id, policySchema),
  replies: replySchema,
  checklists: z.array(checklistSchema).default([]),
  schedulers: z.array(schedulerSchema).default([]),
  access: z.array(accessSchema).default([]),
  prepared: preparedSchema.default(() => preparedSchema.parse({})),
});

export type Playbook = z.infer<typeof playbookSchema>;
