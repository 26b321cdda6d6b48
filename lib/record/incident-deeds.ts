/** What people do while a crisis is led: each deed is small, and is about one field, one step, one post, one text. */
import { z } from 'zod';
import { levels, phases, responsibilities, roles } from '@/lib/playbook/words.ts';
import { incidentKey, postKey } from './keys.ts';

const key = incidentKey;
const line = z.string().trim().max(200);
const words = z.string().max(4_000);
const long = z.string().max(12_000);
const instant = z.iso.datetime({ offset: true });
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const link = z.url({ protocol: /^https?$/u }).max(2_000);
const role = z.enum(roles);
const topics = z.array(z.string().max(80)).max(50);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** A checklist and a step of it: "incident/pause-schedulers". */
export const stepKey = z.string().regex(/^[a-z0-9-]{1,120}\/[a-z0-9-]{1,120}$/u);

/** The clocks of a level as the playbook had them, so that a later change of the playbook rewrites no promise. Minutes. */
export const promisesSchema = z.object({
  acknowledge: z.number().int().positive().nullable(),
  statement: z.number().int().positive().nullable(),
  update: z.number().int().positive().nullable(),
  /** `null`: the clocks run day and night. */
  hours: z
    .object({ zone: z.string().max(60), days: z.array(z.number().int().min(1).max(7)), from: time, to: time })
    .nullable(),
});
export type Promises = z.infer<typeof promisesSchema>;

export const clockNames = ['acknowledge', 'statement', 'update'] as const;
export type ClockName = (typeof clockNames)[number];

/** A step as it was copied from the playbook. `within`: minutes after it was added. */
export const copiedStep = z.object({
  id: stepKey,
  title: line,
  how: z.string().max(600),
  phase: z.enum(phases),
  mandatory: z.boolean(),
  does: z.array(role).max(7),
  approves: z.array(role).max(7),
  informed: z.array(role).max(7),
  within: z.number().int().positive().nullable(),
  /** Doing it stops this clock. */
  stops: z.enum(clockNames).nullable(),
  links: z.array(z.object({ title: line, url: z.string().max(2_000) })).max(20),
});
export type CopiedStep = z.infer<typeof copiedStep>;

export const publications = ['acknowledgement', 'statement', 'update', 'correction', 'thanks'] as const;
export const factKinds = ['what', 'when', 'hurt', 'upset', 'cause', 'known', 'unknown'] as const;
/** `opened`: a mail, a call, a chat was opened; whether it was sent can't be seen. `unsure`: it may have arrived. */
export const toldStates = ['sent', 'opened', 'failed', 'unsure'] as const;

const told = z.object({
  kind: z.literal('told'),
  /** About a post when there is no incident. */
  key: z.union([key, postKey]),
  /** The same message in another state: the last one holds. */
  message: z.uuid(),
  stakeholder: line,
  role: role.nullable(),
  name: line,
  channel: line,
  state: z.enum(toldStates),
  text: words,
});

/** What a person does with one click or one field: it is asked for in the shape in which it is kept. */
export const plainDeeds = [
  z.object({ kind: z.literal('titled'), key, title: line.min(1) }),
  /** `null`: nobody leads it. */
  z.object({ kind: z.literal('owner'), key, owner: line.min(1).nullable() }),
  z.object({ kind: z.literal('phase'), key, phase: z.enum(phases) }),
  z.object({ kind: z.literal('left'), key, posts: z.array(postKey).min(1).max(100) }),
  /** To whom it is assigned; claiming is assigning to oneself, `null` gives it back. */
  z.object({ kind: z.literal('step-owner'), key, step: stepKey, owner: line.min(1).nullable() }),
  /** A skipped step needs a reason. */
  z
    .object({
      kind: z.literal('step-state'),
      key,
      step: stepKey,
      state: z.enum(['open', 'done', 'skipped']),
      why: words,
    })
    .refine(({ state, why }) => state !== 'skipped' || why.trim() !== '', 'Say why this step is skipped.'),
  z.object({ kind: z.literal('step-approval'), key, step: stepKey, role, approved: z.boolean() }),
  /** A note is written once; it may be withdrawn, and stays in the log. */
  z.object({
    kind: z.literal('note'),
    key,
    note: z.uuid(),
    text: words,
    step: stepKey.nullable(),
    decision: z.boolean(),
    withdrawn: z.boolean(),
  }),
  z.object({
    kind: z.literal('fact'),
    key,
    fact: z.uuid(),
    about: z.enum(factKinds),
    text: words,
    source: line,
    withdrawn: z.boolean(),
  }),
  z.object({
    kind: z.literal('scheduler'),
    key,
    scheduler: line,
    state: z.enum(['running', 'paused', 'resumed', 'unused']),
  }),
  z.object({ kind: z.literal('access'), key, access: line, done: z.boolean() }),
  z.object({
    kind: z.literal('statement-drafted'),
    key,
    statement: z.uuid(),
    responsibility: z.enum(responsibilities).nullable(),
    strategy: line,
    language: z.string().max(10),
    answers: z.record(z.string().max(40), words),
    text: long,
    /** SHA-256 of the text: an approval is of exactly these words. */
    hash,
  }),
  z.object({
    kind: z.literal('statement-approved'),
    key,
    statement: z.uuid(),
    hash,
    role,
    approved: z.boolean(),
    why: words,
  }),
  /** Something went out: where, in which words, and by when the next word was promised. It stops or restarts a clock. */
  z.object({
    kind: z.literal('published'),
    key,
    publication: z.uuid(),
    what: z.enum(publications),
    statement: z.uuid().nullable(),
    text: long,
    url: link.nullable(),
    next: instant.nullable(),
  }),
  z.object({ kind: z.literal('review'), key, question: line.min(1), answer: long }),
  z.object({
    kind: z.literal('task'),
    key,
    task: z.uuid(),
    title: line.min(1),
    role: role.nullable(),
    owner: line,
    after: z.union([z.literal(30), z.literal(60), z.literal(90)]),
    done: z.boolean(),
    withdrawn: z.boolean(),
  }),
] as const;

/** What comes from somewhere else, brings other deeds with it, or is only done when nothing stands against it. */
export const composedDeeds = [
  z.object({
    kind: z.literal('declared'),
    key,
    title: line.min(1),
    level: z.enum(levels),
    topics,
    origin: z.enum(['post', 'alert', 'hand']),
    drill: z.boolean(),
    promises: promisesSchema,
  }),
  z.object({ kind: z.literal('levelled'), key, level: z.enum(levels), why: words, promises: promisesSchema }),
  z.object({ kind: z.literal('topics'), key, topics }),
  z.object({ kind: z.literal('joined'), key, posts: z.array(postKey).min(1).max(100), how: z.enum(['hand', 'topic']) }),
  /** A checklist, or a part of one that is too long for one message. */
  z.object({ kind: z.literal('steps'), key, list: line, title: line, steps: z.array(copiedStep).max(200) }),
  z.object({
    kind: z.literal('schedulers'),
    key,
    schedulers: z
      .array(z.object({ id: line, title: line, url: z.string().max(2_000), how: z.string().max(400) }))
      .max(100),
  }),
  told,
  z.object({
    kind: z.literal('evidence'),
    key,
    evidence: z.uuid(),
    post: postKey.nullable(),
    url: z.string().max(2_000),
    /** When it was looked at, UTC. */
    captured: instant,
    author: line.nullable(),
    text: long.nullable(),
    counts: z.record(z.string().max(20), z.number().int().nonnegative().nullable()),
    /** Of each part and of the whole; a part that was not captured is absent. */
    hashes: z.object({ whole: hash, text: hash.optional(), screenshot: hash.optional() }),
    note: words,
  }),
  z.object({ kind: z.literal('merged'), key, into: key }),
  /** `despite`: why it was closed although the volume was not ordinary for a day. */
  z.object({ kind: z.literal('closed'), key, despite: words.nullable() }),
  z.object({ kind: z.literal('reopened'), key, why: words }),
] as const;

export const incidentDeeds = [...plainDeeds, ...composedDeeds] as const;

export const incidentDeed = z.discriminatedUnion('kind', incidentDeeds);
export type IncidentDeed = z.infer<typeof incidentDeed>;

const known: ReadonlySet<string> = new Set(incidentDeeds.map((one) => one.shape.kind.value));

/** The deed of an event when this version can read it; `null`: a newer version wrote it, and it is left unread. */
export const incidentDeedOf = ({ v, deed }: { readonly v: number; readonly deed: { readonly kind: string } }) =>
  v === 1 && known.has(deed.kind) ? (deed as IncidentDeed) : null;
