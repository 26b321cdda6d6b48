/** What the admin does on a running server: make the stream, hand over a team's token, look how it is. */

import { jetstreamManager, RetentionPolicy, StorageType, type StreamInfo } from '@nats-io/jetstream';
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { stream, streamSubjects } from '@/lib/team/subjects.ts';
import { type Keys, pairOf, type TeamRow } from './keys.ts';
import { accountToken, adminCredentials, type Credentials, systemCredentials } from './rights.ts';
import { socketFor } from './socket.ts';

export interface Reach {
  readonly servers: readonly string[];
  /** File of a certificate authority, for a server whose certificate this machine does not know. */
  readonly authority: string | null;
}

/** @throws Error with a sentence */
async function enter({ servers, authority }: Reach, { jwt, seed }: Credentials): Promise<NatsConnection> {
  try {
    return await wsconnect({
      servers: [...servers],
      authenticator: jwtAuthenticator(jwt, new TextEncoder().encode(seed)),
      wsFactory: socketFor(authority),
      reconnect: false,
      timeout: 8_000,
    });
  } catch (error) {
    const why = sentenceOf(error);
    throw new Error(`${servers.join(', ')} can\u2019t be reached: ${why === '' ? 'no answer' : why}`);
  }
}

export const asAdmin = async (reach: Reach, team: TeamRow): Promise<NatsConnection> =>
  enter(reach, await adminCredentials(team));

/** Gives the server a team's token: new limits, revoked devices, or a team that it did not know. */
export async function handOver(reach: Reach, keys: Keys, name: string, team: TeamRow): Promise<void> {
  const connection = await enter(reach, await systemCredentials(keys));
  try {
    const account = pairOf(team.seed).getPublicKey();
    const token = await accountToken(keys, name, team);
    const answer = await connection.request(`$SYS.REQ.ACCOUNT.${account}.CLAIMS.UPDATE`, token, { timeout: 8_000 });
    const said: { error?: { description?: string } } = answer.json();
    if (said.error !== undefined) throw new Error(`The server refused: ${said.error.description ?? 'no reason'}`);
  } finally {
    await connection.close();
  }
}

/** Makes the stream where there is none. Nobody, not even the admin, can delete or empty what is in it. */
export async function openStream(connection: NatsConnection, replicas: 1 | 3): Promise<StreamInfo> {
  const manager = await jetstreamManager(connection, { timeout: 8_000 });
  return manager.streams.add({
    name: stream,
    subjects: [...streamSubjects],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    num_replicas: replicas,
    max_msg_size: 64 * 1024,
    duplicate_window: 120_000_000_000,
    deny_delete: true,
    deny_purge: true,
    allow_direct: true,
  });
}
