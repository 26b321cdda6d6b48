/** The playbook: everything that an organisation decides. Strict: a key that is not known here is a mistake to report. */
import { z } from 'zod';
import { brandSchema } from './brand.ts';
import { replySchema } from './replies.ts';
import { ruleSchema, signSchema } from './rules.ts';
import { gravities, levels, roles } from './words.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'use small letters, digits and hyphens');
const role = z.enum(roles);
const looped = z.strictObject({ watch: z.array(role), worry: z.array(role), crisis: z.array(role) });
const words = z.record(z.string(), z.array(z.string().min(1).max(80)).max(3_000));

export const topicSchema = z.strictObject({
  id,
  title: z.string().min(1).max(80),
  gravity: z.enum(gravities),
  /** Naming it is a complaint; praise and a question are topics too, but no problems. */
  problem: z.boolean(),
  /** Whom to loop in from that level on; a higher level adds to the lower ones. */
  roles: looped.partial().default({}),
  words,
});

export const stakeholderSchema = z.strictObject({
  role,
  title: z.string().min(1).max(80),
  /** What this person does when looped in: "approves wording". */
  does: z.string().max(200).default(''),
  name: z.string().max(80).default(''),
  mail: z.email().or(z.literal('')).default(''),
  phone: z.string().max(40).default(''),
  /** Any https link that opens a conversation: a chat, a channel, a pager. */
  chat: z
    .url({ protocol: /^https$/u })
    .or(z.literal(''))
    .default(''),
});

/** 24 hours: 09:00. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'write the time as 09:00');

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
export const timescaleSchema = z.strictObject({ acknowledge: minutes.nullable(), statement: minutes.nullable() });

export const playbookSchema = z.strictObject({
  version: z.literal(1),
  brand: brandSchema,
  /** Words of a biography that name an expert's trade; a star stands for any ending. */
  trades: z.array(z.string().min(2).max(40)).max(300),
  topics: z.array(topicSchema).min(1),
  signs: z.record(z.string(), signSchema).default({}),
  rules: z.array(ruleSchema).min(1),
  /** Two clocks per level, in minutes; `null`: no clock. Practice section 2.1. */
  timescales: z.strictObject({
    calm: timescaleSchema,
    watch: timescaleSchema,
    worry: timescaleSchema,
    crisis: timescaleSchema,
  }),
  /** When somebody is there. A level named in `ignoredBy` runs its clocks day and night. */
  hours: z.strictObject({
    zone: z.string().min(1).max(60).refine(isZone, 'no time zone of that name: write it as Europe/Berlin'),
    days: z.array(z.number().int().min(1).max(7)).min(1),
    from: clock,
    to: clock,
    ignoredBy: z.array(z.enum(levels)),
  }),
  /** Roles that are told at a level whatever the topic. */
  roles: looped,
  stakeholders: z.array(stakeholderSchema),
  policies: z.record(id, z.strictObject({ value: z.string(), values: z.array(z.string()).min(1), why: z.string() })),
  replies: replySchema,
});

export type Playbook = z.infer<typeof playbookSchema>;
export type TopicEntry = z.infer<typeof topicSchema>;
export type Stakeholder = z.infer<typeof stakeholderSchema>;
