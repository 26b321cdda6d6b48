/**
 * The incidents as the record has them. What is folded is kept beside, under the number of events that it came from: events
 * are only ever added, so that number tells whether it still holds, also for events that colleagues wrote. Only what a
 * team's server says about when an event arrived can change an order: then `forgetIncidents` is called.
 */
import Dexie from 'dexie';
import { incidents } from '@/lib/incident/fold.ts';
import type { Incident } from '@/lib/incident/incident.ts';
import { type IncidentLine, lineOf } from '@/lib/incident/view.ts';
import { database, type StoredEvent } from '@/lib/platform/database.ts';
import { forgetSummaries, summaryName } from '@/lib/platform/incident-summary.ts';
import { withArrival } from '@/lib/platform/record-rows.ts';
import { type IncidentKey, incidentPrefix, isIncidentKey } from '@/lib/record/keys.ts';
import type { Arrived } from '@/lib/record/order.ts';

/** What is kept of one incident, so that those of the past need not be folded again. */
interface Summary {
  readonly events: number;
  readonly line: IncidentLine;
  readonly mergedInto: IncidentKey | null;
  readonly posts: readonly string[];
}

export interface KnownIncidents {
  /** Whole: the open ones, and those that were closed a short while ago or are asked for. */
  readonly whole: ReadonlyMap<IncidentKey, Incident>;
  readonly lines: readonly IncidentLine[];
  /** Every post that some incident has, and which ones; one that was merged keeps its own posts. */
  readonly posts: ReadonlyMap<string, readonly IncidentKey[]>;
}

const recently = 2 * 24 * 60 * 60_000;

/** May vanish: it saves reading and folding the same events for every question. */
let last: { readonly sign: string; readonly whole: Map<IncidentKey, Incident> } = { sign: '', whole: new Map() };

/** @param also is folded whole even when it was closed long ago */
export async function knownIncidents(also: IncidentKey | null = null): Promise<KnownIncidents> {
  const counts = await countEvents();
  const summaries = await summariesOf(counts);
  const sign = [...counts].map(([key, events]) => `${key} ${events}`).join('\n');
  const now = Date.now();
  const alive = familiesOf(
    [...counts.keys()].filter((key) => key === also || isAlive(summaries.get(key), now)),
    summaries,
  );
  const same = last.sign === sign && alive.every((key) => last.whole.has(key));
  // Another question may be answered meanwhile: this one goes on with what it has folded itself.
  const whole = same ? last.whole : await foldOnce(sign, alive);
  last = { sign, whole };
  for (const one of whole.values()) {
    const events = counts.get(one.key);
    if (events === undefined || summaries.get(one.key)?.events === events) continue;
    const { mergedInto } = one;
    const summary = { events, line: lineOf(one, now), mergedInto, posts: one.posts.map(({ post }) => post) };
    summaries.set(one.key, summary);
    await database.meta.put({ name: summaryName(one.key), value: summary });
  }
  const lines = [...summaries].map(([key, { line }]) => {
    const one = whole.get(key);
    return one === undefined ? line : lineOf(one, now);
  });
  return { whole, lines, posts: postsOf(summaries) };
}

/** May vanish: a batch of posts asks several times between two events. */
let summed: { readonly of: EventCounts; readonly summaries: Map<IncidentKey, Summary> } | null = null;

async function summariesOf(counts: EventCounts): Promise<Map<IncidentKey, Summary>> {
  if (summed?.of === counts) return summed.summaries;
  const stored = await database.meta.bulkGet([...counts.keys()].map(summaryName));
  const summaries = new Map(
    [...counts].flatMap(([key, events], index) => {
      const summary = stored[index]?.value as Summary | undefined;
      return summary?.events === events ? [[key, summary] as const] : [];
    }),
  );
  summed = { of: counts, summaries };
  return summaries;
}

function postsOf(summaries: ReadonlyMap<IncidentKey, Summary>): Map<string, IncidentKey[]> {
  const found = new Map<string, IncidentKey[]>();
  for (const [key, { posts }] of summaries)
    for (const post of posts) {
      const those = found.get(post);
      if (those === undefined) found.set(post, [key]);
      else those.push(key);
    }
  return found;
}

/** @returns `null`: it is not known here */
export async function incidentOf(key: IncidentKey): Promise<Incident | null> {
  return (await knownIncidents(key)).whole.get(key) ?? null;
}

type EventCounts = ReadonlyMap<IncidentKey, number>;

/** Raised when an event is committed, before whoever wrote it goes on: by this worker, and by whatever else writes through Dexie. */
let commits = 0;
Dexie.on('storagemutated', (parts) => {
  if (Object.keys(parts).some((part) => part.includes('/events/'))) commits += 1;
});

/** May vanish. Counting thousands takes longer than everything else that a question needs, and between two writes it is the same. */
let counted: { readonly after: number; readonly at: number; readonly counts: Promise<EventCounts> } | null = null;
const trusted = 5_000;

function countEvents(): Promise<EventCounts> {
  const now = Date.now();
  if (counted?.after === commits && now - counted.at >= 0 && now - counted.at < trusted) return counted.counts;
  const counts = countAll();
  counted = { after: commits, at: now, counts };
  counts.catch(() => {
    counted = null;
  });
  return counts;
}

async function countAll(): Promise<EventCounts> {
  const keys = (await database.events.where('key').startsWith(incidentPrefix).uniqueKeys()).map(String);
  const own = keys.filter(isIncidentKey);
  const counts = await Promise.all(own.map((key) => database.events.where('key').equals(key).count()));
  return new Map(own.map((key, index) => [key, counts[index] ?? 0]));
}

function isAlive(summary: Summary | undefined, now: number): boolean {
  if (summary === undefined) return true;
  const { status, closedAt } = summary.line;
  return status === 'open' || (closedAt !== null && now - Date.parse(closedAt) < recently);
}

/** With all that were merged into them, and those that they were merged into. */
function familiesOf(keys: readonly IncidentKey[], summaries: ReadonlyMap<IncidentKey, Summary>): IncidentKey[] {
  const family = new Set(keys);
  for (let before = -1; before !== family.size; ) {
    before = family.size;
    for (const [key, { mergedInto }] of summaries) {
      if (mergedInto === null) continue;
      if (family.has(key)) family.add(mergedInto);
      if (family.has(mergedInto)) family.add(key);
    }
  }
  return [...family];
}

/** May vanish: several questions come at once after every change, and one folding answers them all. */
let folding: { readonly of: string; readonly whole: Promise<Map<IncidentKey, Incident>> } | null = null;

function foldOnce(sign: string, keys: readonly IncidentKey[]): Promise<Map<IncidentKey, Incident>> {
  const of = `${sign}\n${keys.join(' ')}`;
  if (folding?.of === of) return folding.whole;
  const whole = foldAll(keys).finally(() => {
    if (folding?.whole === whole) folding = null;
  });
  folding = { of, whole };
  return whole;
}

/** What was merged needs the one that it was merged into, however long ago that one was closed. */
async function foldAll(keys: readonly IncidentKey[]): Promise<Map<IncidentKey, Incident>> {
  const wanted = new Map<IncidentKey, readonly Arrived[]>();
  for (let next = [...keys]; next.length > 0; ) {
    const found = await Promise.all(next.map(eventsOf));
    next.forEach((key, index) => {
      wanted.set(key, found[index] ?? []);
    });
    const into = found.flat().flatMap(({ deed }) => (deed.kind === 'merged' ? [deed.into] : []));
    next = [...new Set(into)].filter((key) => !wanted.has(key));
  }
  for (const key of read.keys()) if (!wanted.has(key)) read.delete(key);
  return new Map(incidents([...wanted.values()].flat()).map((one) => [one.key, one]));
}

/** To be called when events that were here count from another instant than before. */
export async function forgetIncidents(keys: readonly string[]): Promise<void> {
  const own = keys.filter(isIncidentKey);
  if (own.length === 0) return;
  for (const key of own) read.delete(key);
  last = { sign: '', whole: new Map() };
  await forgetSummaries(database, own);
  summed = null;
}

/** May vanish: a tick in a large incident would else read thousands of events again that never change. */
const read = new Map<IncidentKey, ReadonlyMap<string, Arrived>>();

async function eventsOf(key: IncidentKey): Promise<readonly Arrived[]> {
  const those = database.events.where('key').equals(key);
  const before = read.get(key);
  const ids = before === undefined ? [] : await those.primaryKeys();
  const fresh = before === undefined ? [] : await database.events.bulkGet(ids.filter((id) => !before.has(id)));
  // Fewer than were read: everything was deleted meanwhile.
  const kept = before !== undefined && ids.length >= before.size + fresh.length ? before : null;
  const rows: readonly (StoredEvent | undefined)[] = kept === null ? await those.toArray() : fresh;
  const now = new Map(kept);
  for (const row of rows) if (row !== undefined) now.set(row.id, withArrival(row));
  read.set(key, now);
  return [...now.values()];
}
