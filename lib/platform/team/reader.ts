/** Reads the team's log from the cursor on, in batches, for as long as the connection lasts. */
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { arrivedHeader } from '@/lib/team/outbox.ts';
import { eventSubjects, stream } from '@/lib/team/subjects.ts';
import type { Database } from '../database.ts';
import type { Open } from './connect.ts';
import { type Hauling, haul, haulFrom } from './haul.ts';
import { type Came, check, keep, nothing, type Read, type Taken } from './take-in.ts';

/** Large enough that the database is fast, small enough that a killed worker loses little. */
const batch = 10_000;
/** Asked ahead of the server, and the most that waits in memory. */
const ahead = 20_000;

export interface Reading {
  /** Number of the last message that is in the database. */
  readonly at: number;
  /** When anything came last, milliseconds. */
  readonly heardAt: number;
  /** Ends with the connection, or with an error of the database. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** So many are one transaction when much is fetched: the more of them are about one post, the fewer packs name it. */
const haulOf = 20_000;

/**
 * @param open with what a second line needs, and `target`, the number of the newest message as far as it is known
 * @param from number of the first message to read
 * @param took called after each batch that is safely in the database
 */
export async function read(
  open: Pick<Hauling, 'open' | 'membership' | 'factory'> & { readonly target: number },
  on: Database,
  device: string,
  from: number,
  took: (taken: Taken) => void,
): Promise<Reading> {
  const { signal, abort } = stopping();
  const reading = { at: from - 1, heardAt: Date.now(), stop: abort };
  const write = async (checked: Read) => {
    // Who leaves the team must not find it again in the database.
    if (signal.aborted) return;
    const taken = await keep(on, device, checked);
    reading.at = taken.cursor.seq;
    reading.heardAt = Date.now();
    took(taken);
  };
  const messagesFrom = async () => {
    const consumer = await consumerFrom(open.open, reading.at + 1);
    const messages = await consumer.consume({ max_messages: ahead, expires: 30_000, idle_heartbeat: 5_000 });
    signal.addEventListener('abort', () => messages.stop());
    if (signal.aborted) messages.stop();
    return messages;
  };
  if (open.target - reading.at < haulFrom) {
    const messages = await messagesFrom();
    return Object.assign(reading, { ended: pump(messages, write) });
  }
  const most = haulMost({ ...open, from, stop: signal }, write);
  return Object.assign(reading, { ended: most.then(messagesFrom).then((messages) => pump(messages, write)) });
}

function stopping() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** While one batch is written the next one is checked. Ends well also where it got nowhere: the ordinary reader goes on. */
async function haulMost(hauling: Hauling, write: (read: Read) => Promise<void>): Promise<void> {
  let gathered = nothing();
  let writing: Promise<void> = Promise.resolve();
  const hauled = haul(hauling, async (came, last) => {
    await check(came, gathered);
    if (gathered.rows.size + gathered.unread.length < haulOf && !last) return;
    const full = gathered;
    gathered = nothing();
    await writing;
    writing = write(full);
    writing.catch(() => undefined);
  });
  await hauled.catch(() => undefined);
  // What the database says is heard; what was gathered and not written is read again.
  await writing;
}

/** Of three servers one that is down may be chosen to keep the consumer, and then there is no answer: the next choice is another. */
const [choices, perChoice] = [5, 1_500];

async function consumerFrom({ client, connection }: Pick<Open, 'client' | 'connection'>, from: number) {
  const events = client.jetstream(connection, { timeout: perChoice });
  for (let choice = 1; ; choice += 1) {
    try {
      return await events.consumers.get(stream, {
        deliver_policy: client.DeliverPolicy.StartSequence,
        opt_start_seq: from,
        filter_subjects: eventSubjects,
      });
    } catch (error) {
      if (choice === choices || connection.isClosed()) throw error;
    }
  }
}

/** While one batch is written the next one is checked, and the one after that gathers. */
async function pump(messages: ConsumerMessages, write: (read: Read) => Promise<void>): Promise<void> {
  let waiting: Came[] = [];
  let draining: Promise<void> | null = null;
  let failed: unknown = null;
  let room: (() => void) | null = null;
  const drain = async (): Promise<void> => {
    let writing: Promise<void> = Promise.resolve();
    while (waiting.length > 0) {
      const some = waiting.slice(0, batch);
      waiting = waiting.slice(batch);
      room?.();
      // Heard where it is awaited; meanwhile a failure must not count as unheard.
      writing.catch(() => undefined);
      const checked = await check(some);
      await writing;
      writing = write(checked);
      if (waiting.length === 0) await writing;
    }
    await writing;
  };
  const go = (): void => {
    draining ??= drain().then(
      () => {
        draining = null;
        // What came between the last look and this moment must not lie until the next message comes.
        if (waiting.length > 0) go();
      },
      (error: unknown) => {
        failed = error;
        room?.();
        messages.stop();
      },
    );
  };
  for await (const message of messages) {
    waiting.push(came(message));
    go();
    if (waiting.length >= ahead && failed === null)
      await new Promise<void>((go) => {
        room = go;
      });
  }
  while (draining !== null && failed === null) await draining;
  if (failed !== null) throw failed;
}

function came(message: JsMsg): Came {
  const header = message.headers;
  return {
    seq: message.seq,
    subject: message.subject,
    body: message.string(),
    id: header?.get('Nats-Msg-Id') ?? '',
    // Microseconds are exact in a number, nanoseconds are not.
    at: Number(message.timestampNanos / 1_000n) / 1_000,
    before: header?.get(arrivedHeader) ?? null,
  };
}
