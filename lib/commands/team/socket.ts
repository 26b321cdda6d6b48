/** WebSocket for the commands and the tests: Node has its own from version 22 on. */
import { readFileSync } from 'node:fs';
import type { WsSocketFactory } from '@nats-io/nats-core';
import { WebSocket } from 'ws';

/** @param authority file of a certificate authority that the machine does not know yet (PEM) */
export const socketFor =
  (authority: string | null = null): WsSocketFactory =>
  async (url) => {
    const socket = new WebSocket(url, authority === null ? {} : { ca: readFileSync(authority) });
    return { socket: socket as unknown as globalThis.WebSocket, encrypted: url.startsWith('wss:') };
  };
