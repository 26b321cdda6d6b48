/** What to do, step by step, in which phase, and which role does, approves and is told. */
import { z } from 'zod';
import { levels, phases } from '../words.ts';
import { id, link, patch, role, title } from './entry.ts';

const step = {
  id,
  title,
  /** How, or why, in a sentence or two. */
  how: z.string().max(600),
  phase: z.enum(phases),
  /** An incident can't be closed before this is done or skipped with a reason. */
  mandatory: z.boolean(),
  does: z.array(role).max(7),
  approves: z.array(role).max(7),
  informed: z.array(role).max(7),
  /** Minutes after the incident was declared. */
  within: z.number().int().positive().max(300_000),
  /** Doing it stops this clock of the incident: the public has heard. */
  stops: z.enum(['acknowledge', 'statement', 'update']),
  links: z.array(z.strictObject({ title, url: link })).max(20),
  source: z.string().max(200),
};

export const stepSchema = z.strictObject({
  ...step,
  how: step.how.default(''),
  mandatory: step.mandatory.default(false),
  does: step.does.default([]),
  approves: step.approves.default([]),
  informed: step.informed.default([]),
  within: step.within.optional(),
  stops: step.stops.optional(),
  links: step.links.default([]),
  source: step.source.default(''),
});

const shape = {
  id,
  title,
  /** Topics for which it is laid over the general one; empty: for every incident. */
  topics: z.array(id).max(50),
  /** From this level on. */
  from: z.enum(levels),
  /** Taken by somebody's choice only, whatever the topic: misinformation. */
  byHand: z.boolean(),
};

export const checklistSchema = z.strictObject({
  ...shape,
  topics: shape.topics.default([]),
  from: shape.from.default('crisis'),
  byHand: shape.byHand.default(false),
  steps: z.array(stepSchema).max(200),
});
export const checklistPatch = patch({ ...shape, steps: z.array(patch(step)).max(200) });

export type Checklist = z.infer<typeof checklistSchema>;
export type Step = z.infer<typeof stepSchema>;
