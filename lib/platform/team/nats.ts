/** The parts of the server's client that the line needs, in one piece: a script of its own, loaded when there is a team. */
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers, jwtAuthenticator, wsconnect } from '@nats-io/nats-core';

export const client = {
  AckPolicy,
  DeliverPolicy,
  headers,
  jetstream,
  jetstreamManager,
  jwtAuthenticator,
  wsconnect,
} as const;
export type Client = typeof client;
