/** Writes into the record how a message ended: once for each state, also when the worker was stopped in between. */

import { type Delivery, isEnd } from '@/lib/escalation/delivery.ts';
import { record } from '@/lib/platform/journal.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import { changeDelivery, deliveriesOwed, eventsAbout, readDelivery } from '@/lib/platform/outbox.ts';
import { postKey } from '@/lib/record/event.ts';
import { type IncidentKey, incidentKey } from '@/lib/record/keys.ts';

/** A test of a channel is about nothing that has a record. */
const keyOf = (about: string): string | IncidentKey | null => {
  const incident = incidentKey.safeParse(about);
  return incident.success ? incident.data : postKey.safeParse(about).success ? about : null;
};

const inTurn = oneByOne();

/** One after the other: the record is looked at before it is written. */
export const note = (id: string): Promise<void> => inTurn(() => write(id));

/** What ended while nobody could write it. */
export async function noteAll(): Promise<void> {
  for (const { id } of await deliveriesOwed()) await note(id);
}

async function write(id: string): Promise<void> {
  const row = await readDelivery(id);
  if (row === undefined || !isEnd(row.state) || row.owed === 0) return;
  const { state } = row;
  const key = keyOf(row.about);
  if (key !== null && (await lastNoted(row)) !== state) {
    const { stakeholder, role, name, channelName: channel, by } = row;
    const text = row.text.slice(0, 4_000).toWellFormed();
    await record({ kind: 'told', key, message: id, stakeholder, role, name, channel, state, text }, by);
  }
  await changeDelivery(id, (now) => (now.state === state ? { ...now, owed: 0 } : null));
}

async function lastNoted({ id, about }: Delivery): Promise<string | null> {
  const told = (await eventsAbout(about)).filter(({ deed }) => deed.kind === 'told' && deed.message === id);
  const last = told.sort((one, other) => one.clock - other.clock).at(-1)?.deed;
  return last?.kind === 'told' ? last.state : null;
}
