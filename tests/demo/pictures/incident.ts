/** An incident half an hour old: some steps done, one scheduler paused, facts written down, the first word out. */
import type { Ask } from '@/lib/platform/messages.ts';
import type { Scene } from './scene.ts';

export const incidentKey = 'incident:018f0000-0000-4000-8000-0000000000b1';
const key = incidentKey as `incident:${string}`;
type Deed = Ask<'incident'>['ask'];
const id = (last: string) => `018f0000-0000-4000-8000-0000000000${last}`;

const facts: readonly (readonly ['what' | 'hurt' | 'known' | 'unknown', string, string])[] = [
  ['what', 'A cabin panel came off on flight 214', 'Operations'],
  ['hurt', 'Nobody is hurt; 84 people were on board', 'Crew'],
  ['known', 'The aircraft is on the ground and stays there', 'Operations'],
  ['unknown', 'Why the fastening gave way', 'Operations'],
];

/** Asks for it by the way that the panel goes. */
export async function beginIncident(ask: Scene['ask'], post: string): Promise<void> {
  const lead = (deed: object) => ask('incident', { request: crypto.randomUUID(), ask: deed as Deed });
  const title = 'Panel off on flight 214';
  const about = { level: 'crisis', topics: ['safety'], origin: 'post' };
  await lead({ kind: 'declare', key, title, ...about, posts: [post], lists: [], drill: null });
  for (const step of ['declare', 'get-in', 'name-it'])
    await lead({ kind: 'step-state', key, step: `incident/${step}`, state: 'done', why: '' });
  await lead({ kind: 'step-owner', key, step: 'incident/pause-schedulers', owner: 'Ana Brook' });
  await lead({ kind: 'scheduler', key, scheduler: 'planner', state: 'paused' });
  for (const [at, [about, text, source]] of facts.entries())
    await lead({ kind: 'fact', key, fact: id(`f${at}`), about, text, source, withdrawn: false });
  const note = { note: id('a1'), step: null, decision: true, withdrawn: false };
  await lead({ kind: 'note', key, ...note, text: 'All aircraft of this type are looked at before they fly.' });
  await ask('capture-evidence', { evidence: id('e1'), key, post: post as `x:${string}`, picture: false, note: '' });
}
