/** The panel's signals of incidents: asked of the worker, asked again whenever the record or the clock says so. */
import { effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { clockAt } from '@/lib/incident/clock.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { chooseIncident, watchChosenIncident } from '@/lib/platform/chosen-incident.ts';
import { database } from '@/lib/platform/database.ts';
import { settings } from '@/lib/platform/decided.ts';
import { watchView } from '@/lib/platform/panel.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { type IncidentKey, incidentPrefix, isIncidentKey } from '@/lib/record/keys.ts';
import { bands } from '@/lib/triage/assessment.ts';
import { now, problem, view } from '../state.ts';
import { answered, askPatiently } from './lead.ts';

export type Section = 'todo' | 'posts' | 'say' | 'record' | 'report';

/** `null` until the first answer. */
export const incidents = signal<Answers['list-incidents'] | null>(null);
/** The one that is shown; `null` while none is, or while it is being read. */
export const incident = signal<IncidentView | null>(null);
/** Which one is shown; "list": the list, because somebody wants it; `null`: nobody has chosen. */
export const chosen = signal<IncidentKey | 'list' | null>(null);
export const section = signal<Section>('todo');
/** How many events the shown incident has: lists that come in pages ask again when it changes. */
export const events = signal(0);
/** How this person is named in the record; empty: no name was given. */
export const me = signal('');

export function open(key: IncidentKey): void {
  if (chosen.value !== key) section.value = 'todo';
  chosen.value = key;
  view.value = 'incident';
  chooseIncident(key).catch(failed);
}

const failed = (error: unknown) => {
  problem.value = error instanceof Error ? error.message : String(error);
};

/** Questions that failed: they are asked again a little later. */
const owed = new Set<() => void>();

/** One question at a time; what changes meanwhile is asked about afterwards. */
function turns(read: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  let said: string | null = null;
  const run = async () => {
    again = running;
    if (running) return;
    running = true;
    do {
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
    } while (again);
    running = false;
  };
  const begin = () => void run();
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

const eventsOf = (key: IncidentKey) => database.events.where('key').equals(key).count();

/** What this panel did is written, whether the store has told it or not. */
function afterAnswer(): void {
  if (answered.value === 0) return;
  readList();
  refresh();
  const key = chosen.peek();
  if (key === null || key === 'list') return;
  eventsOf(key).then((count) => {
    if (chosen.value === key) events.value = count;
  }, failed);
}

const incidentEvents = () => database.events.where('key').startsWith(incidentPrefix).count();

const readMe = () => {
  settings.read().then(({ value }) => {
    me.value = value.me;
  }, failed);
};

/** Begins to watch; to be called once. */
export function startIncidents(): void {
  liveQuery(incidentEvents).subscribe({ next: readList, error: failed });
  liveQuery(grave).subscribe({ next: readList, error: failed });
  effect(() => {
    const key = chosen.value;
    if (key === null || key === 'list') {
      incident.value = null;
      return;
    }
    if (incident.peek()?.key !== key) incident.value = null;
    const watched = liveQuery(() => eventsOf(key)).subscribe({
      next: (found) => {
        events.value = found;
        refresh();
      },
      error: failed,
    });
    return () => watched.unsubscribe();
  });
  // A clock that has run out changes whom to call; everything else that only time changes is worked out here.
  effect(() => {
    const late = incident.value?.clocks.some((clock) => clockAt(clock, now.value).state !== clock.state) === true;
    if (late) refresh();
  });
  effect(afterAnswer);
  effect(() => {
    if (now.value > 0) for (const ask of [...owed]) ask();
  });
  onStored(['playbook', 'subscription'], () => {
    readList();
    refresh();
  });
  readMe();
  onStored(['settings'], readMe);
  void watchChosenIncident((key) => {
    if (isIncidentKey(key)) chosen.value = key;
  });
  void watchView((name) => {
    if (name === 'incident') view.value = 'incident';
  });
}
