/** Marionette, the remote protocol that every Firefox speaks: one TCP connection, one answer for each command. */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** @throws Error with Firefox's own words when it refuses, or when the connection is lost before the answer */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  done(value: unknown): void;
  failed(error: Error): void;
}

/** Message type, id of the command, error, result; the browser's greeting is an object instead. */
type Answer = readonly [number, number, { error: string; message: string } | null, unknown];

export async function marionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const socket = await connected(port);
  let id = 0;
  const greeted = new Promise<void>((resolve) => {
    messagesOf(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const [, of, error, result] = message as unknown as Answer;
      const one = waiting.get(of);
      waiting.delete(of);
      if (error === null) one?.done(result);
      else one?.failed(new Error(`${error.error}: ${error.message}`));
    });
  });
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox has closed the connection'));
    waiting.clear();
  });
  await greeted;
  return {
    send(command, parameters = {}) {
      return new Promise((done, failed) => {
        if (socket.destroyed) return failed(new Error('Firefox has closed the connection'));
        waiting.set(++id, { done, failed });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => void socket.destroy(),
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

/** A message is its length in bytes, a colon, and JSON. */
function messagesOf(socket: Socket, tell: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      tell(JSON.parse(rest.subarray(colon + 1, end).toString('utf8')));
      rest = rest.subarray(end);
    }
  });
}
