/** A real browser with the built extension: it comes back to 1,000 deeds that it missed, and another joins the team when it has 100,000. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { socketFor } from '@/lib/commands/team/socket.ts';
import { connect } from '@/lib/platform/team/connect.ts';
import { client } from '@/lib/platform/team/nats.ts';
import type { Deed } from '@/lib/record/event.ts';
import { seal } from '@/lib/team/envelope.ts';
import { inviteText } from '@/lib/team/invite.ts';
import { eventSubject, personOf } from '@/lib/team/subjects.ts';
import { type Colleague, colleague, joinBy } from '../../e2e/colleagues.ts';
import { startStandIn } from '../../stand-in/server.ts';
import { care, copied, postOf, Writer } from '../../team/made.ts';
import { type Desk, desk } from '../../team/nats.ts';

const many = Number(process.env.TEAM_DEEDS ?? 100_000);
const missed = 1_000;
const atOnce = 500;

/** As everyday: taking, copying, answering; a thousand posts. */
const deedOf = (n: number): Deed => {
  const post = n % 1_000;
  return (
    [care('handling', post), copied(post), care('answered', post)][n % 3] ?? { kind: 'release', key: postOf(post) }
  );
};

/** @returns writes so many, and says which number the last one has on the server */
async function writer(on: Desk): Promise<(count: number) => Promise<number>> {
  const invite = await on.invite('Writer');
  const person = await personOf('Writer');
  const membership = { version: 1, invite, person, joined: '', from: 1 } as const;
  const { events } = await connect(client, membership, socketFor());
  const by = new Writer('Writer');
  let [n, last] = [0, 0];
  return async (count) => {
    for (let done = 0; done < count; done += atOnce) {
      const made = [];
      for (let one = 0; one < Math.min(atOnce, count - done); one += 1, n += 1)
        made.push(await by.does(deedOf(n), Date.now()));
      const answers = await Promise.all(
        made.map((event) => events.publish(eventSubject(person, event.deed.kind), seal(event), { msgID: event.id })),
      );
      last = answers.reduce((most, { seq }) => Math.max(most, seq), last);
    }
    return last;
  };
}

/** In the page: wakes the worker, and looks at the database until it has the message of that number. @returns milliseconds */
const untilRead = (page: Page, last: number): Promise<number> =>
  page.evaluate(async (wanted) => {
    const from = performance.now();
    await chrome.runtime.sendMessage({ name: 'connect-team', body: {} });
    const base = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('firebreak');
      open.onsuccess = () => resolve(open.result);
    });
    for (;;) {
      const at = await new Promise<number>((resolve) => {
        const cursor = base.transaction('meta').objectStore('meta').get('team-cursor');
        cursor.onsuccess = () => resolve(cursor.result?.value.seq ?? 0);
      });
      if (at >= wanted) break;
      await new Promise((next) => setTimeout(next, 25));
    }
    base.close();
    return performance.now() - from;
  }, last);

/** In the page: how many deeds the database has, one by one and in packs. */
const countOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('firebreak');
        open.onsuccess = () => {
          const reading = open.result.transaction(['events', 'packs']);
          const alone = reading.objectStore('events').count();
          const packs = reading.objectStore('packs').getAll();
          reading.oncomplete = () => {
            open.result.close();
            resolve(alone.result + packs.result.reduce((sum, { rows }) => sum + JSON.parse(rows).length, 0));
          };
        };
      }),
  );

/** Bytes of all files in a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((all, one) => all + (one.isFile() ? one.size : 0), 0);

export async function browserFigures(): Promise<string[]> {
  const [server, on] = await Promise.all([startStandIn(), desk()]);
  const ana = await colleague(server);
  let bo: Colleague | null = null;
  try {
    const write = await writer(on);
    const first = await write(missed);
    await joinBy(ana, await on.invite('Ana'));
    await untilRead(ana.options, first);
    const woken: number[] = [];
    for (let time = 1; time <= 5; time += 1) {
      await ana.firebreak.killWorker();
      woken.push(await untilRead(ana.options, await write(missed)));
    }
    await ana.close();
    const began = performance.now();
    const last = await write(many);
    console.log(`${many} written by one in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    bo = await colleague(server, false);
    const invitation = inviteText(await on.invite('Bo'));
    const from = performance.now();
    await bo.ask('join-team', { invitation });
    const joining = performance.now() - from;
    await untilRead(bo.options, last);
    const all = performance.now() - from;
    const there = await countOf(bo.options);
    if (there < many + missed * 6) throw new Error(`only ${there} deeds arrived`);
    return [
      `a woken worker catches up ${missed}: ${woken.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
      `${there} into a newcomer\u2019s IndexedDB: ${(all / 1_000).toFixed(1)} s, the network and ${(joining / 1_000).toFixed(1)} s for joining included`,
      `on the server\u2019s disk:             ${Math.round(sizeOf(on.server.store) / (many + missed * 6))} bytes a deed`,
    ];
  } finally {
    await ana.close();
    await bo?.close();
    await server.close();
    await on.close();
  }
}
