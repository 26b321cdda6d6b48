/** The panel's signals of incidents: asked of the worker, asked again whenever the record or the clock says so. */

import { effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { clockAt } from '@/lib/incident/clock.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { chooseIncident, watchChosenIncident } from '@/lib/platform/chosen-incident.ts';
import { database } from '@/lib/platform/database.ts';
import { me as nameOfMine } from '@/lib/platform/me.ts';
import { watchView } from '@/lib/platform/panel.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { readMembership } from '@/lib/platform/team/membership.ts';
import { type IncidentKey, incidentPrefix, isIncidentKey } from '@/lib/record/keys.ts';
import { nameless } from '@/lib/record/nameless.ts';
import { bands } from '@/lib/triage/assessment.ts';
import { now, problem, view } from '../state.ts';
import { askPatiently, onLed } from './lead.ts';

export type Section = 'todo' | 'posts' | 'say' | 'record' | 'report';

/** `null` until the first answer. */
export const incidents = signal<Answers['list-incidents'] | null>(null);
/** The one that is shown; `null` while none is, or while it is being read. */
export const incident = signal<IncidentView | null>(null);
/** Which one is shown; "list": the list, because somebody wants it; `null`: nobody has chosen. */
export const chosen = signal<IncidentKey | 'list' | null>(null);
export const section = signal<Section>('todo');
/** Raised with every event of the shown incident: lists that come in pages ask again when it changes. */
export const events = signal(0);
/** How this person is named in the record. */
export const me = signal(nameless);

export function open(key: IncidentKey): void {
  if (chosen.value !== key) section.value = 'todo';
  chosen.value = key;
  view.value = 'incident';
  chooseIncident(key).catch(failed);
}

const failed = (error: unknown) => {
  problem.value = sentenceOf(error);
};

/** Questions that failed: they are asked again a little later. */
const owed = new Set<() => Promise<void>>();

/**
 * One question at a time; what changes meanwhile is asked about afterwards.
 * @returns asks, and is done when the answer holds that was asked for last
 */
function turns(read: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let again = false;
  let said: string | null = null;
  const loop = async () => {
    while (again) {
      again = false;
      try {
        await read();
        owed.delete(begin);
        if (said !== null && problem.value === said) problem.value = null;
        said = null;
      } catch (error) {
        failed(error);
        said = problem.value;
        owed.add(begin);
      }
    }
  };
  const begin = (): Promise<void> => {
    again = true;
    current ??= loop().finally(() => {
      current = null;
    });
    return current;
  };
  return begin;
}

const readList = turns(async () => {
  const found = await askPatiently('list-incidents', {});
  incidents.value = found;
  const [only, ...more] = found.incidents.filter(({ status }) => status === 'open');
  if (chosen.value === null && only !== undefined && more.length === 0) chosen.value = only.key;
});

export const refresh = turns(async () => {
  const key = chosen.value;
  if (key === null || key === 'list') return;
  const found = await askPatiently('view-incident', { key });
  if (chosen.value !== key) return;
  incident.value = found;
  // It was deleted with everything, or belongs to another machine.
  if (found === null) chosen.value = 'list';
});

/** Posts at crisis and who has them: what a suggestion is made of. */
const grave = () =>
  database.assessments
    .where('score')
    .aboveOrEqual(bands.crisis[0])
    .limit(200)
    .toArray()
    .then((all) => all.map(({ key, care }) => `${key} ${care.state}`).join('\n'));

/** Watched, never read whole: one row is enough to hear of every other one, and to count thousands takes long. */
const anyOf = (key: IncidentKey) => database.events.where('key').equals(key).limit(1).primaryKeys();

/** What this panel did is shown before it counts as answered, also when the worker died before the store could tell. */
function afterAnswer(): Promise<void> {
  events.value = events.peek() + 1;
  void readList();
  return refresh();
}

const incidentEvents = () => database.events.where('key').startsWith(incidentPrefix).limit(1).primaryKeys();

const readMe = () => {
  nameOfMine().then((name) => {
    me.value = name;
  }, failed);
};

/** Begins to watch; to be called once. */
export function startIncidents(): void {
  liveQuery(incidentEvents).subscribe({ next: () => void readList(), error: failed });
  liveQuery(grave).subscribe({ next: () => void readList(), error: failed });
  effect(() => {
    const key = chosen.value;
    if (key === null || key === 'list') {
      incident.value = null;
      return;
    }
    if (incident.peek()?.key !== key) incident.value = null;
    const watched = liveQuery(() => anyOf(key)).subscribe({
      next: () => {
        events.value = events.peek() + 1;
        void refresh();
      },
      error: failed,
    });
    return () => watched.unsubscribe();
  });
  // A clock that has run out changes whom to call; everything else that only time changes is worked out here.
  effect(() => {
    const late = incident.value?.clocks.some((clock) => clockAt(clock, now.value).state !== clock.state) === true;
    if (late) void refresh();
  });
  onLed(afterAnswer);
  effect(() => {
    if (now.value > 0) for (const ask of [...owed]) void ask();
  });
  onStored(['playbook', 'subscription'], () => {
    void readList();
    void refresh();
  });
  onStored(['settings'], readMe);
  // Now, and when a team is joined or left: there the invitation says the name.
  liveQuery(() => readMembership()).subscribe({ next: readMe, error: failed });
  void watchChosenIncident((key) => {
    if (isIncidentKey(key)) chosen.value = key;
  });
  void watchView((name) => {
    if (name === 'incident') view.value = 'incident';
  });
}
