/** Appends to the record and reads from it: the event stands in the database before anybody is told that it happened. */

import { v4 } from 'uuid';
import { t } from '@/lib/i18n.ts';
import { nextEvent } from '@/lib/record/chain.ts';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';
import { type Copy, type Handled, handled } from '@/lib/record/fold.ts';
import type { Arrived } from '@/lib/record/order.ts';
import { database } from './database.ts';
import { oneByOne } from './one-by-one.ts';
import { rowsAbout, rowsSince, withArrival } from './record-rows.ts';
import { followTags } from './tagged.ts';

/** Only the worker writes, one event after the other; the counter is unique in the database all the same. */
const inTurn = oneByOne();

/** @throws when the database can't be written: then nothing happened, and the user has to be told so */
export async function record(deed: Deed, who: string): Promise<RecordedEvent> {
  const [event] = await recordAll([deed], who);
  if (event === undefined) throw new Error(t('panel.stored.notWritten'));
  return event;
}

/**
 * Writes all of them or none.
 * @param id of the first event: when it is there already, this was asked and written before, and nothing is written again
 * @returns the events that were written
 * @throws as `record`
 */
export const recordAll = (deeds: readonly Deed[], who: string, id?: string): Promise<RecordedEvent[]> =>
  inTurn(() => append(deeds, who, id));

async function append(deeds: readonly Deed[], who: string, id?: string): Promise<RecordedEvent[]> {
  if (id !== undefined && (await database.events.get(id)) !== undefined) return [];
  const device = await deviceId();
  let last = (await database.events.orderBy('n').last())?.event ?? null;
  const seen = await clockSeen();
  const events: RecordedEvent[] = [];
  for (const deed of deeds) {
    const writer = { device, who, last, seen: Math.max(seen, last?.clock ?? 0) };
    last = await nextEvent(writer, deed, Date.now(), events.length === 0 ? id : undefined);
    events.push(last);
  }
  const rows = events.map((event) => ({ id: event.id, key: event.deed.key, n: event.n, event }));
  const tagged = [...new Set(events.flatMap(({ deed }) => (deed.kind === 'tag' ? [deed.key] : [])))];
  if (tagged.length === 0) await database.transaction('rw', database.events, () => database.events.bulkAdd(rows));
  else
    await database.transaction('rw', database.events, database.packs, database.tagged, async () => {
      await database.events.bulkAdd(rows);
      await followTags(tagged);
    });
  appended?.();
  return events;
}

/** What wants to know at once that something was written; nothing depends on it. */
let appended: (() => void) | null = null;
export const onAppended = (tell: () => void): void => {
  appended = tell;
};

/** The latest instant at which any colleague's event counts, milliseconds: what is done now comes after it. */
const clockSeen = async (): Promise<number> => Number((await database.meta.get('clock'))?.value ?? 0);

/** @returns the id under which this browser writes; made at the first question, also when two ask at once */
export async function deviceId(): Promise<string> {
  const stored = (await database.meta.get('device'))?.value;
  if (typeof stored === 'string') return stored;
  return database.transaction('rw', database.meta, async () => {
    const first = (await database.meta.get('device'))?.value;
    if (typeof first === 'string') return first;
    const device = v4();
    await database.meta.put({ name: 'device', value: device });
    return device;
  });
}

/** What people did about some posts, by key. */
export async function handledOf(keys: readonly string[]): Promise<Map<string, Handled>> {
  const byKey = new Map<string, Arrived[]>(keys.map((key) => [key, []]));
  for (const row of await rowsAbout(keys)) byKey.get(row.key)?.push(withArrival(row));
  return new Map([...byKey].map(([key, events]) => [key, handled(events)]));
}

/** Every copy since an instant, for the warning about identical texts. */
export async function copiesSince(since: Date): Promise<Copy[]> {
  const recent = await rowsSince(since.getTime());
  return [...handled(recent.map(withArrival)).copies];
}
