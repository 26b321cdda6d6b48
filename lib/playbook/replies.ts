/** What the organisation says: acknowledgements with slots, in the languages that it answers in. */
import { z } from 'zod';
import { levels } from './words.ts';

const byLanguage = z.record(z.string().min(2).max(5), z.string().min(1).max(1_000));

export const acknowledgementSchema = z.strictObject({
  id: z.string().min(1).max(80),
  /** Topic ids, or `any` when it fits where no topic's own text does. */
  topics: z.array(z.string()).min(1),
  levels: z.array(z.enum(levels)).min(1),
  tone: z.string().max(40),
  text: byLanguage,
});

export const replySchema = z.strictObject({
  acknowledgements: z.array(acknowledgementSchema).min(1),
  /** How the personal slot reads until the manager fills it in, by topic. */
  what_happened: z.record(z.string(), byLanguage),
  holding: z.array(z.strictObject({ id: z.string(), text: byLanguage })).default([]),
  /** Where details go in private. */
  contact: byLanguage,
});

export type Replies = z.infer<typeof replySchema>;
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
