/** A team in real Firefox, where the worker is a page that is stopped when idle; the colleague runs the same line in Node. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socketFor } from '@/lib/commands/team/socket.ts';
import type { StoredEvent } from '@/lib/platform/database.ts';
import { inviteText } from '@/lib/team/invite.ts';
import { certificate } from '../stand-in/certificate.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { care, postOf } from '../team/made.ts';
import { Member } from '../team/member.ts';
import { type Desk, desk, hasServer } from '../team/nats.ts';
import { type Firefox, launch } from './firefox.ts';
import type { Tab } from './firefox-places.ts';

describe.skipIf(!hasServer)('a team with somebody in Firefox', () => {
  let server: StandIn;
  let on: Desk;
  let firefox: Firefox;
  let options: Tab;
  let bo: Member;
  beforeAll(async () => {
    // With encryption: Firefox turns every unencrypted address of an extension into an encrypted one.
    [server, on] = await Promise.all([startStandIn(), desk(await certificate())]);
    firefox = await launch({ port: server.port });
    options = await firefox.own('options.html');
    bo = await new Member('Bo', socketFor(on.reach.authority)).join(await on.invite('Bo'));
  }, 60_000);
  afterAll(async () => {
    await bo?.close();
    await firefox?.close();
    await on?.close();
    await server?.close();
  });
  const ask = (name: string, body: object) =>
    options.evaluate((message) => chrome.runtime.sendMessage(message), { name, body });
  const keys = () =>
    options.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const open = indexedDB.open('firebreak');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction('events').objectStore('events').getAll();
            all.onsuccess = () => {
              open.result.close();
              resolve((all.result as StoredEvent[]).map(({ key }) => key));
            };
          };
        }),
    );

  it('carries deeds both ways, and what came while the event page was stopped comes when it wakes', async () => {
    const joined = await ask('join-team', { invitation: inviteText(await on.invite('Ana')) });
    expect(joined).toMatchObject({ ok: true });
    await bo.until(() => bo.standing?.here.join() === 'Ana,Bo');
    await bo.does(care('escalated', 1));
    await expect.poll(keys).toContain(postOf(1));
    await ask('set-care', { key: postOf(2), state: 'handling' });
    await bo.until(async () => (await bo.all()).some(({ deed }) => deed.kind === 'claim' && deed.key === postOf(2)));
    await firefox.stopBackground();
    await bo.does(care('escalated', 3));
    await ask('read-team', {});
    await expect.poll(keys).toContain(postOf(3));
    expect(await firefox.complaints()).toEqual([]);
  });
});
