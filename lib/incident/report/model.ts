/** The report of an incident as data: every format is drawn from it, and it stands in the exported file. Instants are ISO 8601 UTC. */
import { z } from 'zod';
import { levels, roles } from '@/lib/playbook/words.ts';
import { clockNames, publications, toldStates } from '@/lib/record/incident-deeds.ts';
import { incidentKey } from '@/lib/record/keys.ts';

export const reportVersion = 1;

const instant = z.iso.datetime({ offset: true });
const level = z.enum(levels);
const role = z.enum(roles);
const count = z.number().int().nonnegative();
const minutes = z.number().nonnegative();
const stamp = { by: z.string(), at: instant };
const counts = z.record(z.string(), count.nullable());

/** One run of a public clock. `kept`: `null` while it runs and is not late, or when it ended without need. */
const run = z.object({
  clock: z.enum(clockNames),
  level,
  startedAt: instant,
  due: instant,
  metAt: instant.nullable(),
  promised: minutes,
  taken: minutes.nullable(),
  kept: z.boolean().nullable(),
});

/** How fast people were answered; `kept` is a share from 0 to 1 of those whose time is known and was promised. */
const answering = z.object({
  posts: count,
  answered: count,
  median: minutes.nullable(),
  worst: minutes.nullable(),
  promised: count,
  kept: z.number().min(0).max(1).nullable(),
});

const post = z.object({
  key: z.string(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  text: z.string().nullable(),
  at: instant.nullable(),
  level: level.nullable(),
  score: z.number().nullable(),
  topics: z.array(z.string()),
  counts,
  answeredAt: instant.nullable(),
});

const bar = z.object({ at: instant, count });
const measured = z.object({ at: instant, count, low: z.number().nullable(), high: z.number().nullable() });

export const reportSchema = z.object({
  version: z.literal(reportVersion),
  incident: incidentKey,
  brand: z.string(),
  title: z.string(),
  drill: z.boolean(),
  level,
  worst: level,
  topics: z.array(z.object({ id: z.string(), title: z.string() })),
  owner: z.string().nullable(),
  status: z.enum(['open', 'closed', 'merged']),
  openedAt: instant,
  openedBy: z.string(),
  closedAt: instant.nullable(),
  closedDespite: z.string().nullable(),
  exportedAt: instant,
  /** IANA name; in it the report shows its times. */
  zone: z.string(),
  names: z.enum(['shown', 'left-out']),
  clocks: z.array(run),
  answering: answering.extend({ byLevel: z.array(answering.extend({ level })) }),
  /** `judged`: how many at each level; `worst` holds the gravest with their words. */
  posts: z.object({ count, unread: count, judged: z.record(z.string(), count), worst: z.array(post) }),
  spread: z.object({
    /** Minutes of one bar; `null` when no time is known. */
    step: minutes.nullable(),
    bars: z.array(bar),
    untimed: count,
    /** Negative mentions against the ordinary, when that was measured. */
    volume: z.array(measured),
    /** Sum of what could be read, and of how many posts nothing could be read. */
    totals: z.array(z.object({ name: z.string(), sum: count.nullable(), unread: count })),
  }),
  causes: z.array(z.object({ id: z.string(), title: z.string(), posts: count, share: z.number().min(0).max(1) })),
  decisions: z.array(z.object({ ...stamp, what: z.string(), why: z.string() })),
  published: z.array(
    z.object({
      ...stamp,
      what: z.enum(publications),
      text: z.string(),
      url: z.string().nullable(),
      approvals: z.array(z.object({ ...stamp, role })),
    }),
  ),
  told: z.array(
    z.object({ ...stamp, name: z.string(), role: role.nullable(), channel: z.string(), state: z.enum(toldStates) }),
  ),
  steps: z.object({ done: count, skipped: count, open: count, mandatoryOpen: z.array(z.string()) }),
  timeline: z.array(z.object({ ...stamp, sentence: z.string() })),
  /** How many entries the whole log has; the file holds them all. */
  logged: count,
  evidence: z.array(
    z.object({
      ...stamp,
      number: count,
      captured: instant,
      url: z.string(),
      author: z.string().nullable(),
      text: z.string().nullable(),
      counts,
      note: z.string(),
      hashes: z.object({ whole: z.string(), text: z.string().optional(), screenshot: z.string().optional() }),
    }),
  ),
  review: z.array(
    z.object({ id: z.string(), asks: z.string(), answer: z.string().nullable(), by: z.string().nullable() }),
  ),
  tasks: z.array(
    z.object({
      title: z.string(),
      after: z.union([z.literal(30), z.literal(60), z.literal(90)]),
      due: instant,
      role: role.nullable(),
      owner: z.string(),
      done: z.object(stamp).nullable(),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportRun = Report['clocks'][number];
export type Answering = z.infer<typeof answering>;
export type ReportPost = z.infer<typeof post>;
