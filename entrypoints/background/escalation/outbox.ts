/** Sends what waits in the outbox: at a click, when its time has come, and after the worker was stopped. */
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { deliver, type Ports } from '@/lib/escalation/deliver.ts';
import { interrupted } from '@/lib/escalation/delivery.ts';
import { mayAsk } from '@/lib/platform/access.ts';
import { browser } from '@/lib/platform/browser.ts';
import { channelWith } from '@/lib/platform/channels.ts';
import { changeDelivery, deliveriesIn, deliveriesOwed, readDelivery } from '@/lib/platform/outbox.ts';
import { sender } from '@/lib/platform/send.ts';
import { note, noteAll } from './note.ts';

const alarm = 'outbox';
/** Chrome's shortest. */
const everyMinutes = 0.5;

const ports: Ports = {
  now: () => Date.now(),
  read: readDelivery,
  change: changeDelivery,
  async channel(id) {
    const stored = await channelWith(id);
    const way = stored === undefined ? undefined : webhooks.get(stored.way);
    return stored === undefined || way === undefined ? null : { way, address: stored.address };
  },
  mayAsk,
  online: () => navigator.onLine,
  ...sender((...request) => fetch(...request)),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Being sent by this worker, right now. */
const leaving = new Set<string>();

/** Done by each worker before anything is sent. */
let ready: Promise<unknown> = Promise.resolve();

/** To be called when the worker starts. */
export function startOutbox(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void sendDue();
  });
  ready = recover().catch(() => undefined);
  void ready.then(sendDue);
}

/** What another worker was sending has an unknown end, and so has what this one sent while the end could not be written. */
async function recover(): Promise<void> {
  for (const { id } of await deliveriesIn('sending'))
    if (!leaving.has(id)) await changeDelivery(id, (row) => (leaving.has(id) ? null : interrupted(row, Date.now())));
  await noteAll();
}

/** From now on an alarm wakes the worker until nothing waits; to be called before a message is written. */
export const keepAwake = (): Promise<void> => browser.alarms.create(alarm, { periodInMinutes: everyMinutes });

/** One message after the other into each channel: services take about one a second. */
const turns = new Map<string, Promise<void>>();

/** Sends one message if it is due. */
export function sendNow(id: string, channel: string): Promise<void> {
  const work = async () => {
    await ready;
    leaving.add(id);
    await deliver(id, ports).finally(() => leaving.delete(id));
    await note(id);
  };
  const turn = (turns.get(channel) ?? Promise.resolve()).then(work).catch(() => undefined);
  turns.set(channel, turn);
  return turn;
}

/** To be asked again by the alarm when it fails: until nothing waits, it is set. */
export const sendDue = (): Promise<void> => sendAll().catch(() => undefined);

async function sendAll(): Promise<void> {
  await ready;
  await recover();
  const waiting = await deliveriesIn('waiting');
  const due = waiting.sort((one, other) => one.at.localeCompare(other.at));
  await Promise.all(due.map(({ id, channel }) => sendNow(id, channel)));
  await noteAll();
  await restIfDone();
}

async function restIfDone(): Promise<void> {
  const busy = async () =>
    (await deliveriesIn('waiting')).length + (await deliveriesIn('sending')).length + (await deliveriesOwed()).length >
    0;
  if (await busy()) return keepAwake();
  await browser.alarms.clear(alarm);
  // A message may have come in between.
  if (await busy()) await keepAwake();
}
