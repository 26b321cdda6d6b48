/** The report of an incident: what it is made of, from the record and from what this machine has read and counted. */
import type { Incident } from '@/lib/incident/incident.ts';
import { compileReport } from '@/lib/incident/report/compile.ts';
import type { Given, GivenPost } from '@/lib/incident/report/given.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { handledOf } from '@/lib/platform/journal.ts';
import { keptVolume } from '@/lib/platform/volume-kept.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { judge } from '../playbook/judge.ts';
import { incidentOf } from './known.ts';
import { arrivedSamples, postRows } from './post-rows.ts';

const hour = 60 * 60_000;
/** The plot begins before the incident does: only so one sees what was ordinary. */
const before = 12 * hour;
/** Of an hour that was read by less nothing can be said. */
const half = 0.5;

export async function viewReport(key: IncidentKey): Promise<Answers['view-report']> {
  const given = await prepareReport(key);
  return given === null ? null : compileReport({ ...given, now: new Date(), names: true });
}

export async function prepareReport(key: IncidentKey): Promise<Answers['prepare-report']> {
  const [incident, { playbook }] = await Promise.all([incidentOf(key), judge()]);
  if (incident === null) return null;
  const { brand, topics, stakeholders, hours } = playbook;
  return {
    incident,
    posts: incident.drill ? await samplePosts(incident) : await readPosts(incident),
    volume: incident.drill ? [] : await volumeAround(incident),
    brand: { name: brand.name, handles: Object.values(brand.handles).flatMap((all) => all ?? []) },
    topics: Object.fromEntries(topics.map(({ id, title }) => [id, title])),
    roles: Object.fromEntries(stakeholders.map(({ role, title }) => [role, title])),
    zone: hours.zone,
  };
}

async function readPosts({ posts }: Incident): Promise<GivenPost[]> {
  const keys = posts.map(({ post }) => post);
  const [seen, stored, handled] = await Promise.all([
    database.posts.bulkGet(keys),
    database.assessments.bulkGet(keys),
    handledOf(keys),
  ]);
  return keys.flatMap((key, index) => {
    const post = seen[index]?.post;
    if (post === undefined) return [];
    const { level = null, score = null, topics = [], acknowledgeBy = null } = stored[index]?.assessment ?? {};
    const care = handled.get(key)?.care ?? null;
    const answeredAt = care?.state === 'answered' ? care.at : null;
    return [givenPost(key, post, { level, score, topics, promisedBy: acknowledgeBy, answeredAt })];
  });
}

/** No sample was promised an answer by anybody. */
async function samplePosts(incident: Incident): Promise<GivenPost[]> {
  const rows = await postRows(incident, await arrivedSamples(incident));
  const handled = await handledOf(rows.map(({ post }) => post));
  return rows.flatMap(({ post, seen, level, score, topics }) => {
    const care = handled.get(post)?.care ?? null;
    const answeredAt = care?.state === 'answered' ? care.at : null;
    return seen === null ? [] : [givenPost(post, seen, { level, score, topics, promisedBy: null, answeredAt })];
  });
}

type Judged = Pick<GivenPost, 'level' | 'score' | 'topics' | 'promisedBy' | 'answeredAt'>;

const givenPost = (key: string, post: Post, judged: Judged): GivenPost => ({
  key,
  url: post.url,
  author: calledBy(post),
  names: [post.author.name, post.author.handle].filter((name) => name !== null),
  text: post.text,
  createdAt: post.createdAt,
  counts: { ...post.counts },
  ...judged,
});

/** What was counted of the hours around the incident; they are kept for a week. */
async function volumeAround({ openedAt, closedAt }: Incident): Promise<Given['volume']> {
  const hours = (await keptVolume())?.view.hours ?? [];
  const from = Date.parse(openedAt) - before;
  const to = closedAt === null ? Infinity : Date.parse(closedAt) + before;
  return hours
    .filter(({ at, covered }) => at >= from && at <= to && covered >= half)
    .map(({ at, count, low, high }) => ({ at: new Date(at).toISOString(), count, low, high }));
}
