/** Opens the one connection to the team's server, and asks it the few things that every job needs. */
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection, WsSocketFactory } from '@nats-io/nats-core';
import { markOf } from '@/lib/team/cursor.ts';
import { eventSubjects, inboxOf, stream } from '@/lib/team/subjects.ts';
import type { Membership } from './membership.ts';
import type { Client } from './nats.ts';
import { within } from './within.ts';

export interface Open {
  /** The one of the team's servers that answered, as the invitation names it. */
  readonly server: string;
  readonly client: Client;
  readonly connection: NatsConnection;
  readonly events: JetStreamClient;
  readonly manager: JetStreamManager;
}

/** A sign every 20 s keeps a worker awake and proxies from cutting the line. */
const pingEvery = 20_000;
const patience = 5_000;
/** Where there are several servers, one that hangs must leave time for the others. */
const patienceOfMany = 3_000;
/** Milliseconds: a dial that never ends is given up, and with many servers each has its time. */
const [attempt, eachServer] = [10_000, 3_500];

/**
 * In time or not at all: what comes after it was given up is hung up, or nobody would ever close it.
 * @throws Error with a sentence, or what the last server said
 */
export async function dial(client: Client, membership: Membership, factory: WsSocketFactory | null): Promise<Open> {
  const coming = connect(client, membership, factory);
  try {
    return await within(Math.max(attempt, membership.invite.servers.length * eachServer), coming);
  } catch (error) {
    coming.then(hangUp, () => undefined);
    throw error;
  }
}

export const hangUp = ({ connection }: Open): void => void connection.close().catch(() => undefined);

/**
 * Each server of the team in turn, in another order each time: the client's own way through the list gives up at the first that
 * is down.
 * @param factory makes sockets where there is no WebSocket (older Node)
 */
export async function connect(client: Client, membership: Membership, factory: WsSocketFactory | null): Promise<Open> {
  const servers = [...membership.invite.servers];
  let problem: unknown = new Error('No server is named.');
  while (servers.length > 0) {
    const [server = ''] = servers.splice(Math.floor(Math.random() * servers.length), 1);
    try {
      return await connectTo(client, server, membership, factory);
    } catch (error) {
      problem = error;
      // All of them know the same people.
      if (isRefused(error)) break;
    }
  }
  throw problem;
}

async function connectTo(
  client: Client,
  server: string,
  { invite, person }: Membership,
  factory: WsSocketFactory | null,
): Promise<Open> {
  const connection = await client.wsconnect({
    servers: [server],
    authenticator: client.jwtAuthenticator(invite.jwt, new TextEncoder().encode(invite.seed)),
    inboxPrefix: inboxOf(person),
    // Each connection begins with a look at the cursor, so none may come back by itself.
    reconnect: false,
    ignoreClusterUpdates: true,
    pingInterval: pingEvery,
    maxPingOut: 2,
    timeout: invite.servers.length > 1 ? patienceOfMany : patience,
    ...(factory === null ? {} : { wsFactory: factory }),
  });
  try {
    const manager = await client.jetstreamManager(connection, { checkAPI: false, timeout: patience });
    return { server, client, connection, events: client.jetstream(connection, { timeout: patience }), manager };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

export interface State {
  readonly created: string;
  readonly last: number;
}

export async function stateOf({ manager }: Open): Promise<State> {
  const { created, state } = await manager.streams.info(stream);
  return { created, last: state.last_seq };
}

/** @returns the number of the newest event; claims, which may stand behind it, are not read by everybody. 0: there is none */
export async function lastEvent({ manager }: Open): Promise<number> {
  return (await manager.direct.getMessage(stream, { last_by_subj: eventSubjects }))?.seq ?? 0;
}

/** @returns what stands on a number; `null`: nothing does. @param seq 0 is never asked for */
export async function markAt({ manager }: Open, seq: number): Promise<string | null> {
  if (seq === 0) return null;
  const found = await manager.direct.getMessage(stream, { seq });
  if (found === null) return null;
  return markOf(found.header.get('Nats-Msg-Id'), millisecondsOf(found.timestamp));
}

/** The server writes nanoseconds; a date has room for milliseconds. */
export const millisecondsOf = (timestamp: string): number => Date.parse(timestamp.replace(/(\.\d{3})\d+/u, '$1'));

/** Revoked, expired, or from another server: trying again soon does not help. */
export function isRefused(error: unknown): boolean {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /authori[sz]ation|authentication (?:expired|revoked)|UserAuthenticationExpired/iu.test(said);
}
