/** A team's whole log as JSON Lines, and back: what is there already stays, what is missing is put in. */

import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/nats-core';
import { z } from 'zod';
import { arrivedHeader, firstArrival } from '@/lib/team/outbox.ts';
import { stream } from '@/lib/team/subjects.ts';

const idHeader = 'Nats-Msg-Id';

const lineSchema = z.object({
  seq: z.number().int().positive(),
  subject: z.string().regex(/^(ev|claim)\.\S+$/u),
  id: z.string(),
  /** Milliseconds: when the server first took it in. */
  at: z.number().positive(),
  body: z.string(),
});
type Line = z.infer<typeof lineSchema>;

/** @returns every message in the order of the log */
async function* messages(connection: NatsConnection): AsyncGenerator<Line> {
  const manager = await jetstreamManager(connection, { timeout: 8_000 });
  const { state } = await manager.streams.info(stream);
  if (state.messages === 0) return;
  const consumer = await jetstream(connection).consumers.get(stream, { deliver_policy: DeliverPolicy.All });
  const all = await consumer.consume({ max_messages: 2_000, idle_heartbeat: 5_000 });
  for await (const message of all) {
    const at = Number(message.timestampNanos / 1_000n) / 1_000;
    yield {
      seq: message.seq,
      subject: message.subject,
      id: message.headers?.get(idHeader) ?? '',
      at: firstArrival(at, message.headers?.get(arrivedHeader) ?? null),
      body: message.string(),
    };
    if (message.seq >= state.last_seq) break;
  }
  all.stop();
}

/** Written beside and moved into place at the end: a half file never looks like a whole one. @returns how many */
export async function backup(connection: NatsConnection, file: string): Promise<number> {
  const out = createWriteStream(`${file}.part`, { mode: 0o600 });
  let count = 0;
  for await (const line of messages(connection)) {
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
    count += 1;
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
  return count;
}

export interface Restored {
  readonly put: number;
  readonly there: number;
}

/** @throws Error that names the first line which can't be read; nothing behind it is put in */
export async function restore(connection: NatsConnection, file: string): Promise<Restored> {
  const known = new Set<string>();
  for await (const { id, subject, at } of messages(connection)) known.add(nameOf({ id, subject, at }));
  const log = jetstream(connection, { timeout: 8_000 });
  let [put, there, number] = [0, 0, 0];
  for await (const text of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parse(text, number);
    if (known.has(nameOf(line))) {
      there += 1;
      continue;
    }
    const extra = headers();
    extra.set(arrivedHeader, String(line.at));
    await log.publish(line.subject, line.body, { headers: extra, ...(line.id === '' ? {} : { msgID: line.id }) });
    put += 1;
  }
  return { put, there };
}

/** Messages of other programs have no id. */
const nameOf = ({ id, subject, at }: Pick<Line, 'id' | 'subject' | 'at'>): string =>
  id === '' ? `${subject} ${at}` : id;

function parse(text: string, number: number): Line {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`Line ${number} of the file is no line of a back-up. What stands before it is in place.`);
  }
}
