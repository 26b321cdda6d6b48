/** A network that loses the server's confirmations: what was asked for happened, and nobody is told. */
import type { WsSocketFactory } from '@nats-io/nats-core';
import { socketFor } from '@/lib/commands/team/socket.ts';

export type Lossy = WsSocketFactory & { lost(): number };

/** @param share of the frames with a confirmation that never arrive, from 0 to 1 */
export function losingAnswers(random: () => number, share: number): Lossy {
  let lost = 0;
  const factory: WsSocketFactory = async (url, options) => {
    const { socket, encrypted } = await socketFor()(url, options);
    const filtered = new Proxy(socket, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, name, value) => {
        if (name !== 'onmessage' || value === null) return Reflect.set(target, name, value, target);
        const hear = value as (event: MessageEvent) => void;
        target.onmessage = (event: MessageEvent) => {
          if (isConfirmation(event.data) && random() < share) lost += 1;
          else hear(event);
        };
        return true;
      },
    });
    return { socket: filtered, encrypted };
  };
  return Object.assign(factory, { lost: () => lost });
}

const isConfirmation = (data: ArrayBuffer): boolean =>
  /"stream":\s?"TEAM",\s?"seq"/u.test(Buffer.from(data).toString());
