/** The one way in which an incident changes: somebody asks, the deeds are written, and only then it is answered. */

import { t } from '@/lib/i18n.ts';
import { answer } from '@/lib/incident/answering.ts';
import { samplesOf } from '@/lib/incident/drill.ts';
import { lineOf } from '@/lib/incident/view.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { recordAll } from '@/lib/platform/journal.ts';
import { me } from '@/lib/platform/me.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import type { IncidentAsk } from '@/lib/record/incident-asks.ts';
import { judge } from '../playbook/judge.ts';
import { followClocks } from './clocks.ts';
import { drills, feedReadiness } from './drills.ts';
import { incidentOf } from './known.ts';
import { quietNow } from './quiet.ts';

/** One after the other: what is refused depends on what was done before. */
const inTurn = oneByOne();

export const leadIncident = (body: Body<'incident'>): Promise<Answers['incident']> => inTurn(() => lead(body));

async function lead({ request, ask: asked }: Body<'incident'>): Promise<Answers['incident']> {
  const ask = withSamples(asked);
  if (ask === null) return refuse(t('lead.refused.noDrill'));
  // Asked again because the worker died before it could answer: it stands in the record, so it is done.
  if ((await database.events.get(request)) !== undefined) return done(ask.key);
  const [incident, other, { playbook }, quiet] = await Promise.all([
    incidentOf(ask.key),
    ask.kind === 'merge' ? incidentOf(ask.into) : null,
    judge(),
    quietNow(),
  ]);
  const { deeds, refused, obstacles } = answer(ask, { incident, other, playbook, quiet, now: Date.now() });
  if (refused !== null) return { ...refuse(refused), obstacles, line: incident && lineOf(incident, Date.now()) };
  if (deeds.length > 0) await recordAll(deeds, await me(), request);
  const answered = await done(ask.key);
  // What follows from it may fail or be cut short: it is made good at the next start.
  void followClocks();
  if (ask.kind === 'close') void feedReadiness();
  return answered;
}

/** A drill gets its sample posts, and nothing else. */
function withSamples(ask: IncidentAsk): IncidentAsk | null {
  if (ask.kind !== 'declare' || ask.drill === null) return ask;
  const scenario = drills().find(({ id }) => id === ask.drill);
  return scenario === undefined ? null : { ...ask, posts: samplesOf(scenario) };
}

const refuse = (sentence: string): Answers['incident'] => ({
  done: false,
  refused: sentence,
  obstacles: [],
  line: null,
});

async function done(key: IncidentAsk['key']): Promise<Answers['incident']> {
  const now = await incidentOf(key);
  return { done: true, refused: null, obstacles: [], line: now && lineOf(now, Date.now()) };
}
