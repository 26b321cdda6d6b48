/** Events of an incident without a chain, so that thousands are made at once, and the starter playbook in a known zone. */
import { starterParts } from '@/lib/commands/files.ts';
import { answer, type Known } from '@/lib/incident/answering.ts';
import { incident as foldOne } from '@/lib/incident/fold.ts';
import type { Incident } from '@/lib/incident/incident.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { readStarter } from '@/lib/playbook/starter.ts';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';
import type { AskFor, IncidentAsk } from '@/lib/record/incident-asks.ts';
import type { IncidentDeed, Promises } from '@/lib/record/incident-deeds.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';

export const key: IncidentKey = 'incident:0a0a0a0a-0000-4000-8000-000000000001';
export const other: IncidentKey = 'incident:0a0a0a0a-0000-4000-8000-000000000002';
/** A Wednesday. */
export const start = Date.parse('2026-10-14T12:00:00Z');
export const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();
/** A UUID with a number in it. */
export const uuid = (n: number): string => `0b0b0b0b-0000-4000-8000-${String(n).padStart(12, '0')}`;

const read = readStarter(starterParts());
if (!read.ok) throw new Error('the starter is broken');
export const starter: Playbook = read.value;
export const playbook: Playbook = { ...starter, hours: { ...starter.hours, zone: 'Europe/Berlin' } };

export const dayAndNight: Promises = { acknowledge: 15, statement: 60, update: 60, hours: null };

let made = 0;
/** @param minutes after the start */
export function event(minutes: number, deed: Deed, who = 'Ada'): RecordedEvent {
  made += 1;
  const device = 'c0ffee00-0000-4000-8000-000000000001';
  return { v: 1, id: uuid(made), clock: start + minutes * 60_000, who, device, n: made, prev: '', deed };
}

export const declared = (more: Partial<Extract<IncidentDeed, { kind: 'declared' }>> = {}): IncidentDeed => ({
  kind: 'declared',
  key,
  title: 'Smoke on board',
  level: 'crisis',
  topics: ['safety'],
  origin: 'hand',
  drill: false,
  promises: dayAndNight,
  ...more,
});

export const published = (
  what: Extract<IncidentDeed, { kind: 'published' }>['what'],
  more: Partial<Extract<IncidentDeed, { kind: 'published' }>> = {},
): IncidentDeed & IncidentAsk => ({
  kind: 'published',
  key,
  publication: uuid(1_000_000 + made),
  what,
  statement: null,
  text: 'We are looking into it.',
  url: null,
  next: null,
  ...more,
});

/** @throws when the declaration is missing */
export function fold(events: readonly RecordedEvent[], of = key): Incident {
  const found = foldOne(of, events);
  if (found === null) throw new Error('no incident');
  return found;
}

export const declare = (more: Partial<AskFor<'declare'>> = {}): AskFor<'declare'> => ({
  kind: 'declare',
  key,
  title: 'Smoke on board',
  level: 'crisis',
  topics: ['safety'],
  origin: 'post',
  posts: ['x:1'],
  lists: [],
  drill: null,
  ...more,
});

export const loud: Known['quiet'] = { ordinary: false, since: null };

/** An incident that is led by asking, as the worker does it. */
export function led({ quiet = loud, book = playbook, as = key } = {}) {
  const events: RecordedEvent[] = [];
  const known = (minutes: number, from: IncidentKey): Known => ({
    incident: foldOne(from, events),
    other: foldOne(other, events),
    playbook: book,
    quiet,
    now: start + minutes * 60_000,
  });
  return {
    events,
    /** @returns the answer, after what it brings has been written */
    ask(minutes: number, one: IncidentAsk, who = 'Ada') {
      const said = answer(one, known(minutes, one.key));
      said.deeds.forEach((deed, index) => {
        events.push(event(minutes + index / 60_000, deed, who));
      });
      return said;
    },
    now: () => fold(events, as),
  };
}
