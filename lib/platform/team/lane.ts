/** A second line to the team's server, on which nothing is asked but for the log: it only hands on what comes, piece by piece. */
import type { WsSocketFactory } from '@nats-io/nats-core';
import { type Heard, Wire } from '@/lib/team/wire.ts';
import type { Open } from './connect.ts';
import type { Membership } from './membership.ts';

export interface Lane {
  /** Asks; answers come to the address of the lane. */
  ask(subject: string, body: string): void;
  /** Ends with an error however the line ends. */
  readonly ended: Promise<never>;
  close(): void;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * @param factory makes sockets where there is no WebSocket
 * @param address below which answers come; nobody else may listen there
 * @param hear what came together; when it throws, the line ends
 */
export async function openLane(
  { client, server }: Pick<Open, 'client' | 'server'>,
  { invite }: Pick<Membership, 'invite'>,
  factory: WsSocketFactory | null,
  address: string,
  hear: (messages: readonly Heard[]) => void,
): Promise<Lane> {
  const socket = factory === null ? new WebSocket(server) : (await factory(server, {})).socket;
  socket.binaryType = 'arraybuffer';
  const say = (...lines: readonly string[]) => socket.send(bytesOf(lines.map((line) => `${line}\r\n`).join('')));
  let end: (error: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, failed) => {
    end = failed;
  });
  ended.catch(() => undefined);
  const close = () => {
    end(new Error('closed'));
    socket.close();
  };
  let messages: Heard[] = [];
  let ready: () => void = () => undefined;
  const opened = new Promise<void>((done) => {
    ready = done;
  });
  const wire = new Wire({
    message: (heard) => void messages.push(heard),
    line(text) {
      if (text.startsWith('-ERR')) throw new Error(text);
      if (text === 'PING') say('PONG');
      // The server has let us in.
      else if (text === 'PONG') ready();
      else if (text.startsWith('INFO ')) {
        const nonce = (JSON.parse(text.slice('INFO '.length)) as { nonce?: string }).nonce;
        const who = client.jwtAuthenticator(invite.jwt, bytesOf(invite.seed))(nonce);
        const hello = { ...greeting, ...who };
        if (nonce !== undefined) say(`CONNECT ${JSON.stringify(hello)}`, `SUB ${address} 1`, 'PING');
      }
    },
  });
  socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
    try {
      wire.push(new Uint8Array(data));
      const some = messages;
      messages = [];
      if (some.length > 0) hear(some);
    } catch (error) {
      end(error);
      socket.close();
    }
  };
  socket.onerror = socket.onclose = () => end(new Error('the line is down'));
  try {
    await Promise.race([opened, ended]);
  } catch (error) {
    socket.close();
    throw error;
  }
  return { ask: (subject, body) => say(`PUB ${subject} ${address} ${bytesOf(body).length}`, body), ended, close };
}

const greeting = {
  protocol: 1,
  lang: 'firebreak',
  version: '1',
  verbose: false,
  pedantic: false,
  headers: true,
  no_responders: true,
} as const;
