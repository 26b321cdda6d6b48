/** What the organisation says: acknowledgements with slots, statements, and what it never says. */
import { z } from 'zod';
import { levels, responsibilities } from '../words.ts';
import { byLanguage, id, patch, phrase } from './entry.ts';

const acknowledgement = {
  id,
  /** Topic ids, or `any` when it fits where no topic's own text does. */
  topics: z.array(id).min(1),
  levels: z.array(z.enum(levels)).min(1),
  tone: z.string().max(40),
  text: byLanguage,
};
export const acknowledgementSchema = z.strictObject(acknowledgement);

const wording = { id, text: byLanguage };
export const wordingSchema = z.strictObject(wording);

/** A skeleton: the parts of a statement in order, each with slots for the people who know. */
const statement = {
  id,
  responsibility: z.enum(responsibilities),
  /** Topics for which it is the first to be offered; empty: for all. */
  topics: z.array(id),
  text: byLanguage,
};
export const statementSchema = z.strictObject({ ...statement, topics: statement.topics.default([]) });

const shape = {
  /** How the personal slot reads until the manager fills it in, by topic. */
  what_happened: z.record(z.string(), byLanguage),
  /** Where details go in private. */
  contact: byLanguage,
  /** Phrases that are never used. */
  avoid: z.array(phrase).max(1_000),
};

export const replySchema = z.strictObject({
  acknowledgements: z.array(acknowledgementSchema).min(1),
  what_happened: shape.what_happened,
  /** Sober texts while there is no news: seen, first priority, next word by. */
  holding: z.array(wordingSchema).default([]),
  /** "Done, doing, next word at" while an incident is open. */
  updates: z.array(wordingSchema).default([]),
  statements: z.array(statementSchema).default([]),
  contact: shape.contact,
  avoid: shape.avoid.default([]),
});

export const replyPatch = z
  .strictObject({
    ...shape,
    acknowledgements: z.array(patch(acknowledgement)),
    holding: z.array(patch(wording)),
    updates: z.array(patch(wording)),
    statements: z.array(patch(statement)),
  })
  .partial();

export type Replies = z.infer<typeof replySchema>;
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
