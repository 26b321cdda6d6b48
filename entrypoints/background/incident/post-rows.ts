/** The posts of an incident as the panel lists them: what is kept of each, or in a drill the samples that have arrived. */
import { arrived } from '@/lib/incident/drill.ts';
import type { Incident, JoinedPost } from '@/lib/incident/incident.ts';
import type { PostRow } from '@/lib/incident/rows.ts';
import { database, keyOf } from '@/lib/platform/database.ts';
import { handledOf } from '@/lib/platform/journal.ts';
import { tagsOfPosts } from '@/lib/platform/tagged.ts';
import { judge } from '../playbook/judge.ts';
import { scenarioOf } from './drills.ts';

/** Those of the drill's posts that have been written by now, in their order. */
export async function arrivedSamples(incident: Incident): Promise<JoinedPost[]> {
  const here = new Set((await samples(incident)).map(keyOf));
  return incident.posts.filter(({ post }) => here.has(post));
}

async function samples({ posts, openedAt }: Incident) {
  const scenario = scenarioOf(posts);
  const { playbook } = await judge();
  return scenario === null ? [] : arrived(scenario, playbook.brand, openedAt, Date.now());
}

export async function postRows(incident: Incident, joined: readonly JoinedPost[]): Promise<PostRow[]> {
  return incident.drill ? sampleRows(incident, joined) : keptRows(joined);
}

async function keptRows(joined: readonly JoinedPost[]): Promise<PostRow[]> {
  const keys = joined.map(({ post }) => post);
  const [seen, stored, handled, tags] = await Promise.all([
    database.posts.bulkGet(keys),
    database.assessments.bulkGet(keys),
    handledOf(keys),
    tagsOfPosts(keys),
  ]);
  return joined.map((one, index) => ({
    kind: 'post',
    ...one,
    seen: seen[index]?.post ?? null,
    level: stored[index]?.assessment.level ?? null,
    score: stored[index]?.score ?? null,
    topics: stored[index]?.assessment.topics ?? [],
    care: stored[index]?.care.state ?? handled.get(one.post)?.care?.state ?? 'none',
    tags: tags[index] ?? [],
  }));
}

/** Judged by the rules in force and kept nowhere: no sample is ever counted with the real posts. */
async function sampleRows(incident: Incident, joined: readonly JoinedPost[]): Promise<PostRow[]> {
  const keys = joined.map(({ post }) => post);
  const [all, handled, { assess }] = await Promise.all([samples(incident), handledOf(keys), judge()]);
  const byKey = new Map(all.map((post) => [keyOf(post), post]));
  const now = new Date().toISOString();
  return joined.map((one) => {
    const seen = byKey.get(one.post) ?? null;
    const care = handled.get(one.post)?.care?.state ?? 'none';
    const judged = seen && assess(seen, { now, history: [], care: { state: care }, volume: null, thread: null });
    const { level = null, score = null, topics = [] } = judged ?? {};
    return { kind: 'post', ...one, seen, level, score, topics, care, tags: [] };
  });
}
