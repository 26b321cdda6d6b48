/** Messages on their way and those that arrived: every change is one transaction on the row as it stands. */

import { liveQuery } from 'dexie';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import { database } from './database.ts';
import { rowsAbout } from './record-rows.ts';

/** @returns `before`: what forbids it, and then nothing was written; a message that is there already is handed back as it stands */
export const queue = (
  wanted: Delivery,
  forbids: (rows: readonly Delivery[]) => boolean,
): Promise<{ readonly row: Delivery; readonly queued: boolean }> =>
  database.transaction('rw', database.outbox, async () => {
    const same = await database.outbox.get(wanted.id);
    if (same !== undefined) return { row: same, queued: false };
    if (forbids(await database.outbox.where('about').equals(wanted.about).toArray()))
      return { row: wanted, queued: false };
    await database.outbox.add(wanted);
    return { row: wanted, queued: true };
  });

export const readDelivery = (id: string): Promise<Delivery | undefined> => database.outbox.get(id);

/** @returns what it became; `null` when `change` refused or the row is gone */
export const changeDelivery = (id: string, change: (one: Delivery) => Delivery | null): Promise<Delivery | null> =>
  database.transaction('rw', database.outbox, async () => {
    const one = await database.outbox.get(id);
    const next = one === undefined ? null : change(one);
    if (next !== null) await database.outbox.put(next);
    return next;
  });

export const deliveriesIn = (state: Delivery['state']): Promise<Delivery[]> =>
  database.outbox.where('state').equals(state).toArray();

/** Of which the record was not told yet. */
export const deliveriesOwed = (): Promise<Delivery[]> => database.outbox.where('owed').equals(1).toArray();

export const deliveriesAbout = (about: string): Promise<Delivery[]> =>
  database.outbox.where('about').equals(about).toArray();

/** Tells now and at every change which messages there are about something, and what the record says about it. */
export function watchDeliveries(
  about: string,
  tell: (rows: readonly Delivery[], events: readonly RecordedEvent[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const both = async () => ({ rows: await deliveriesAbout(about), events: await eventsAbout(about) });
  const watching = liveQuery(both).subscribe({ next: ({ rows, events }) => tell(rows, events), error: failed });
  return () => watching.unsubscribe();
}

/** Only the messages, where somebody else reads the record: that of an incident may be long. */
export function watchOutbox(
  about: string,
  tell: (rows: readonly Delivery[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const watching = liveQuery(() => deliveriesAbout(about)).subscribe({ next: tell, error: failed });
  return () => watching.unsubscribe();
}

export const eventsAbout = async (key: string): Promise<RecordedEvent[]> =>
  (await rowsAbout([key])).map(({ event }) => event);

/** What has come to an end and is older is forgotten; the record keeps who was told. */
export async function forgetDeliveries(before: string): Promise<void> {
  const old = await database.outbox.where('at').below(before).toArray();
  await database.outbox.bulkDelete(
    old.filter(({ state }) => state === 'sent' || state === 'failed').map(({ id }) => id),
  );
}
