/** What a person may ask to be done about a crisis: most deeds as they are kept, and a few that bring others with them. */
import { z } from 'zod';
import { levels } from '@/lib/playbook/words.ts';
import { plainDeeds } from './incident-deeds.ts';
import { incidentKey, postKey } from './keys.ts';

const key = incidentKey;
const words = z.string().max(4_000);
const topics = z.array(z.string().max(80)).max(50);
const posts = z.array(postKey).max(2_000);

/** The playbook's part (steps, schedulers, clocks) is added where the ask is answered. */
const asks = [
  z.object({
    kind: z.literal('declare'),
    key,
    title: z.string().trim().min(1).max(200),
    level: z.enum(levels),
    topics,
    origin: z.enum(['post', 'alert', 'hand']),
    posts,
    /** Checklists that somebody chose, besides those of topic and level. */
    lists: z.array(z.string().max(120)).max(20),
    /** The scenario of a drill; `null`: this is real. */
    drill: z.string().max(80).nullable(),
  }),
  z.object({ kind: z.literal('level'), key, level: z.enum(levels), why: words }),
  z.object({ kind: z.literal('change-topics'), key, topics }),
  z.object({ kind: z.literal('add-list'), key, list: z.string().max(120) }),
  z.object({ kind: z.literal('join'), key, posts: posts.min(1), how: z.enum(['hand', 'topic']) }),
  z.object({ kind: z.literal('merge'), key, into: key }),
  /** `despite`: why it is closed although it is not known to be quiet. */
  z.object({ kind: z.literal('close'), key, despite: words.nullable() }),
  z.object({ kind: z.literal('reopen'), key, why: words }),
] as const;

export const incidentAsk = z.discriminatedUnion('kind', [...asks, ...plainDeeds]);
export type IncidentAsk = z.infer<typeof incidentAsk>;
export type AskFor<Kind extends IncidentAsk['kind']> = Extract<IncidentAsk, { kind: Kind }>;
