/** The judged posts of the last hours, as far as suggesting an incident needs them. */
import { type Judged, related, type Suggestion, suggestion } from '@/lib/incident/suggesting.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { bands } from '@/lib/triage/assessment.ts';
import { judge } from '../playbook/judge.ts';
import { incidentOf, type KnownIncidents, knownIncidents } from './known.ts';
import { brandNow } from './quiet.ts';

const hours = 48;
const mostPosts = 2_000;

/** Calm posts are no part of a crisis, so they are not even read. */
async function judgedPosts(taken: Pick<KnownIncidents['posts'], 'has'>): Promise<Judged[]> {
  const since = new Date(Date.now() - hours * 60 * 60_000).toISOString();
  const stored = await database.assessments
    .where('score')
    .aboveOrEqual(bands.watch[0])
    .reverse()
    .filter(({ key, at, assessment }) => at > since && assessment.relevant && !taken.has(key))
    .limit(mostPosts)
    .toArray();
  return stored.map(({ key, score, assessment: { level, topics, about }, care }) => ({
    post: key,
    level,
    score,
    topics,
    // What the brand says itself is answered by nobody, and may be what started it.
    answered: care.state === 'answered' && about !== 'own',
  }));
}

export async function suggestionNow({ whole, posts }: KnownIncidents): Promise<Suggestion | null> {
  const [judged, brand, { playbook }] = await Promise.all([judgedPosts(posts), brandNow(), judge()]);
  const titles = Object.fromEntries(playbook.topics.map(({ id, title }) => [id, title]));
  return suggestion(judged, brand, [...whole.values()], titles);
}

export async function relatedPosts(key: IncidentKey): Promise<Answers['related-posts']> {
  const incident = await incidentOf(key);
  if (incident === null || incident.status !== 'open') return { posts: [] };
  const { whole, posts } = await knownIncidents();
  return { posts: related(await judgedPosts(posts), incident, [...whole.values()]) };
}
