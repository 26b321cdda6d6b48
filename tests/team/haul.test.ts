import 'fake-indexeddb/auto';
import type { WsSocketFactory } from '@nats-io/nats-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socketFor } from '@/lib/commands/team/socket.ts';
import { connect } from '@/lib/platform/team/connect.ts';
import { haulFrom } from '@/lib/platform/team/haul.ts';
import { client } from '@/lib/platform/team/nats.ts';
import type { Deed } from '@/lib/record/event.ts';
import { seal } from '@/lib/team/envelope.ts';
import { eventSubject, personOf } from '@/lib/team/subjects.ts';
import { care, postOf, Writer } from './made.ts';
import { Member } from './member.ts';
import { type Desk, desk, hasServer } from './nats.ts';

const many = haulFrom + 600;

const greeted = (n: number): Deed => ({ kind: 'copied', key: postOf(n), reply: 'any', language: 'de', text: 'Grüße' });

/** The first socket is the client's; those behind it are spoilt. `lanes`: how many were let in to fetch a long log. */
function watchedSockets(spoil: (socket: WebSocket) => void = () => undefined): WsSocketFactory & { lanes(): number } {
  let [made, lanes] = [0, 0];
  const factory: WsSocketFactory = async (url, options) => {
    const opened = await socketFor()(url, options);
    const { socket } = opened;
    const send = socket.send.bind(socket);
    socket.send = (what) => {
      if (Buffer.from(what as ArrayBuffer).includes('"lang":"firebreak"')) lanes += 1;
      send(what);
    };
    made += 1;
    if (made > 1) spoil(socket);
    return opened;
  };
  return Object.assign(factory, { lanes: () => lanes });
}

describe.skipIf(!hasServer)(
  'a newcomer to a long log',
  () => {
    let on: Desk;
    const written: string[] = [];
    const members: Member[] = [];
    const newcomer = async (who: string, factory: WsSocketFactory) => {
      const one = new Member(who, factory);
      members.push(one);
      await one.join(await on.invite(who));
      await one.online();
      return one;
    };
    beforeAll(async () => {
      on = await desk();
      const [invite, person] = [await on.invite('Ana'), await personOf('Ana')];
      const { connection } = await connect(client, { version: 1, invite, person, joined: '', from: 1 }, socketFor());
      const ana = new Writer('Ana');
      for (let n = 0; n < many; n += 1) {
        const event = await ana.does(n % 3 === 0 ? greeted(n % 50) : care('answered', n % 50));
        written.push(event.id);
        const headers = client.headers();
        headers.set('Nats-Msg-Id', event.id);
        connection.publish(eventSubject(person, event.deed.kind), seal(event), { headers });
      }
      // Each has arrived when the server says that it heard all.
      await connection.flush();
      await connection.close();
      written.sort();
    }, 60_000);
    afterAll(async () => {
      for (const one of members) await one.close();
      await on?.close();
    }, 60_000);

    it('has all of it over a line of its own, and then hears what is new', async () => {
      const sockets = watchedSockets();
      const bo = await newcomer('Bo', sockets);
      const lanes = sockets.lanes();
      expect(lanes).toBeGreaterThan(0);
      expect(await bo.ids()).toEqual(written);
      const cy = new Member('Cy');
      members.push(cy);
      await cy.join(await on.invite('Cy'));
      const event = await cy.does(care('escalated'));
      await bo.until(async () => (await bo.ids()).includes(event.id));
      // What is as far as anybody else opens no second line.
      await bo.link.close();
      await bo.link.ensure(true);
      await bo.online();
      expect(sockets.lanes()).toBe(lanes);
    });

    it.each<readonly [string, (socket: WebSocket) => void]>([
      ['never opens', (socket) => socket.close()],
      ['breaks in the middle', (socket) => breakingAfter(socket, 300_000)],
      ['loses a part of what was sent', (socket) => breakingAfter(socket, 300_000, true)],
    ])('has all of it as well where that line %s', async (_, spoil) => {
      const dee = await newcomer(`Dee ${crypto.randomUUID()}`, watchedSockets(spoil));
      const before = (await dee.ids()).filter((id) => written.includes(id));
      expect(before).toEqual(written);
    });
  },
  120_000,
);

/** @param quietly what comes around then is lost instead of the line */
function breakingAfter(socket: WebSocket, most: number, quietly = false): void {
  let [bytes, over] = [0, false];
  let hear: ((event: MessageEvent) => void) | null = null;
  Object.defineProperty(socket, 'onmessage', {
    set: (value: ((event: MessageEvent) => void) | null) => {
      hear = value;
    },
  });
  socket.addEventListener('message', (event) => {
    bytes += (event.data as ArrayBuffer).byteLength;
    const now = bytes > most && !over;
    if (now) over = true;
    if (now && !quietly) socket.close();
    if (!now && (!over || quietly)) hear?.(event);
  });
}
