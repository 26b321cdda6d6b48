/** What was prepared before any crisis: who can get in, what everybody has read, when it was last looked at and tried. */
import { z } from 'zod';
import { day, id, link, patch } from './entry.ts';

const people = z.array(z.string().trim().min(1).max(80)).max(50);
const account = {
  id,
  site: z.enum(['x', 'facebook']),
  handle: z.string().trim().min(1).max(80),
  /** Who holds the highest rights and can revoke the others; two at least. */
  admins: people,
};
const shape = {
  accounts: z.array(z.strictObject(account)).max(50),
  /** Links to what everybody outward-facing has to know. */
  socialPolicy: link,
  brandGuidelines: link,
  /** What holds on one network: tone, topics, who may post. */
  guidelines: z.strictObject({ x: z.string().max(4_000), facebook: z.string().max(4_000) }).partial(),
  /** Topics and occasions on which a joke or campaign would hurt. */
  sensitive: z.array(z.string().trim().min(1).max(200)).max(100),
  reviewedOn: day,
  drilledOn: day,
};

export const preparedSchema = z.strictObject({
  accounts: shape.accounts.default([]),
  socialPolicy: shape.socialPolicy.default(''),
  brandGuidelines: shape.brandGuidelines.default(''),
  guidelines: shape.guidelines.default({}),
  sensitive: shape.sensitive.default([]),
  reviewedOn: shape.reviewedOn.optional(),
  drilledOn: shape.drilledOn.optional(),
});
export const preparedPatch = z.strictObject({ ...shape, accounts: z.array(patch(account)).max(50) }).partial();
