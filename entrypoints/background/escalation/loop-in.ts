/** Looping somebody in: the message stands in the outbox before the click is answered, and is sent from there. */
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { type Choice, type Delivery, settled } from '@/lib/escalation/delivery.ts';
import { type Message, plain } from '@/lib/escalation/message.ts';
import { toldBefore, toldLines } from '@/lib/escalation/told.ts';
import { t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { channelWith } from '@/lib/platform/channels.ts';
import type { StoredChannel } from '@/lib/platform/database.ts';
import { record } from '@/lib/platform/journal.ts';
import { me } from '@/lib/platform/me.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { changeDelivery, eventsAbout, queue, readDelivery } from '@/lib/platform/outbox.ts';
import { judge } from '../playbook/judge.ts';
import { messageAbout, type Recipient, recipientIn } from './compose.ts';
import { keepAwake, sendDue, sendNow } from './outbox.ts';

/** @throws Error with a sentence, and then nothing was sent */
export async function tell({
  message: id,
  about,
  stakeholder,
  backup,
  channel,
  drill,
  again,
}: Body<'tell'>): Promise<Answers['tell']> {
  const [{ playbook }, stored, by, events] = await Promise.all([judge(), chosen(channel), me(), eventsAbout(about)]);
  const to = recipientIn(playbook, stakeholder, backup, stored.name);
  const message = await messageAbout(playbook, about, { does: to.does, sender: by }, drill);
  const minutes = playbook.timescales[message.level ?? 'calm'].update;
  const earlier = (rows: readonly Delivery[]) => toldBefore(toldLines(rows, events), to.key, minutes, Date.now());
  let before: ReturnType<typeof earlier> = null;
  await send(rowFor(id, about, to, stored, message, by), (rows) => {
    before = again ? null : earlier(rows);
    return before !== null;
  });
  return { before };
}

/** @throws Error with a sentence when it was removed */
export async function chosen(id: string): Promise<StoredChannel> {
  const stored = await channelWith(id);
  if (stored === undefined) throw new Error(t('lead.channel.removed'));
  return stored;
}

/** Writes the message and begins to send it. @param forbids is asked in the transaction that would write it */
export async function send(row: Delivery, forbids: (rows: readonly Delivery[]) => boolean): Promise<void> {
  // The alarm first: a worker that dies after the next line is woken for what it wrote.
  await keepAwake();
  const { queued } = await queue(row, forbids);
  if (queued) void sendNow(row.id, row.channel).then(sendDue);
}

export function rowFor(
  id: string,
  about: string,
  to: Recipient,
  { id: channel, name: channelName, way }: StoredChannel,
  message: Message,
  by: string,
): Delivery {
  const now = new Date().toISOString();
  return {
    id,
    about,
    stakeholder: to.key,
    role: to.role,
    name: to.name,
    channel,
    channelName,
    way,
    shown: webhooks.get(way)?.shown ?? false,
    parts: webhooks.get(way)?.compose(message) ?? [],
    done: 0,
    text: plain(message),
    state: 'waiting',
    tries: 0,
    at: now,
    since: now,
    next: now,
    changed: now,
    sentence: null,
    by,
    owed: 0,
  };
}

/** A person looked and decided. */
export async function settleMessage(id: string, choice: Choice): Promise<Answers['settle-message']> {
  const who = await me();
  await keepAwake();
  const settledRow = await changeDelivery(id, (row) => settled(row, choice, Date.now(), who));
  const row = settledRow ?? (await readDelivery(id));
  if (row !== undefined) void sendNow(id, row.channel).then(sendDue);
  return { settled: settledRow !== null };
}

/** A program of the user's was opened with the message; whether it was sent can't be seen. */
export async function openedContact({
  message: id,
  about: key,
  stakeholder,
  backup,
  drill,
  way: channel,
}: Body<'opened-contact'>): Promise<null> {
  const [{ playbook }, who, events] = await Promise.all([judge(), me(), eventsAbout(key)]);
  // Asked again because the worker died before it could answer: it stands there.
  if (events.some(({ deed }) => deed.kind === 'told' && deed.message === id)) return null;
  const to = recipientIn(playbook, stakeholder, backup, '');
  const message = await messageAbout(playbook, key, { does: to.does, sender: who }, drill);
  const { key: person, role, name } = to;
  const text = plain(message).slice(0, 4_000).toWellFormed();
  await record(
    { kind: 'told', key, message: id, stakeholder: person, role, name, channel, state: 'opened', text },
    who,
  );
  return null;
}
