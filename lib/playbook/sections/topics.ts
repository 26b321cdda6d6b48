/** What posts can be about, how grave that is, and whom it concerns. */
import { z } from 'zod';
import { gravities } from '../words.ts';
import { id, patch, phrasesByLanguage, role, title } from './entry.ts';

export const looped = z.strictObject({ watch: z.array(role), worry: z.array(role), crisis: z.array(role) });

const shape = {
  id,
  title,
  gravity: z.enum(gravities),
  /** Naming it is a complaint; praise and a question are topics too, but no problems. */
  problem: z.boolean(),
  /** Whom to loop in from that level on; a higher level adds to the lower ones. */
  roles: looped.partial(),
  words: phrasesByLanguage,
};

export const topicSchema = z.strictObject({ ...shape, roles: shape.roles.default({}) });
/** In a layer `words` add to those below; `without` takes some of them away. */
export const topicPatch = patch({ ...shape, without: phrasesByLanguage });

export type TopicEntry = z.infer<typeof topicSchema>;
