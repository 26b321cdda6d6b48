/** What the panel asks to see of the incidents. */
import { titleOf } from '@/lib/incident/drill.ts';
import { evidencePage, logPage, notePage, pageOf } from '@/lib/incident/rows.ts';
import { type IncidentLine, viewOf } from '@/lib/incident/view.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import type { Body } from '@/lib/platform/messages.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { judge } from '../playbook/judge.ts';
import { drills } from './drills.ts';
import { suggestionNow } from './judged.ts';
import { incidentOf, knownIncidents } from './known.ts';
import { arrivedSamples, postRows } from './post-rows.ts';
import { quietNow } from './quiet.ts';

export async function listIncidents(): Promise<Answers['list-incidents']> {
  const known = await knownIncidents();
  const incidents = known.lines.filter(({ status }) => status !== 'merged').sort(byUse);
  return {
    incidents,
    suggestion: await suggestionNow(known),
    drills: drills().map(({ id, level, topics }) => ({ id, title: titleOf({ id }), level, topics })),
  };
}

const byUse = (one: IncidentLine, other: IncidentLine): number =>
  Number(other.status === 'open') - Number(one.status === 'open') ||
  Number(one.drill) - Number(other.drill) ||
  (one.openedAt < other.openedAt ? 1 : -1);

export async function viewIncident(key: IncidentKey): Promise<Answers['view-incident']> {
  const [incident, { playbook }, quiet] = await Promise.all([incidentOf(key), judge(), quietNow()]);
  return incident === null ? null : viewOf(incident, playbook, quiet, Date.now());
}

export async function incidentsOfPost(post: string): Promise<Answers['post-incidents']> {
  const { posts, lines } = await knownIncidents();
  const merged = new Set(lines.filter(({ status }) => status === 'merged').map(({ key }) => key));
  // What became part of another one is found there: its posts count in that one.
  return { incidents: (posts.get(post) ?? []).filter((key) => !merged.has(key)) };
}

export async function pageIncident({
  key,
  part,
  from,
  count,
}: Body<'page-incident'>): Promise<Answers['page-incident']> {
  const incident = await incidentOf(key);
  if (incident === null) return { total: 0, rows: [] };
  if (part === 'log') return logPage(incident, from, count);
  if (part === 'notes') return notePage(incident, from, count);
  if (part === 'evidence') return evidencePage(incident, from, count);
  const posts = incident.drill ? await arrivedSamples(incident) : incident.posts;
  const { total, rows } = pageOf(posts, from, count);
  return { total, rows: await postRows(incident, rows) };
}
