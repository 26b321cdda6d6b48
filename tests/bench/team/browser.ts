/** A real browser with the built extension: it joins a team with 100,000 deeds, and comes back to 1,000 that it missed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { socketFor } from '@/lib/commands/team/socket.ts';
import { connect } from '@/lib/platform/team/connect.ts';
import { client } from '@/lib/platform/team/nats.ts';
import type { Deed } from '@/lib/record/event.ts';
import { seal } from '@/lib/team/envelope.ts';
import { eventSubject, personOf } from '@/lib/team/subjects.ts';
import { colleague, joinBy } from '../../e2e/colleagues.ts';
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

async function writer(on: Desk): Promise<(count: number) => Promise<void>> {
  const invite = await on.invite('Writer');
  const person = await personOf('Writer');
  const membership = { version: 1, invite, person, joined: '', from: 1 } as const;
  const { events } = await connect(client, membership, socketFor());
  const by = new Writer('Writer');
  let n = 0;
  return async (count) => {
    for (let done = 0; done < count; done += atOnce) {
      const made = [];
      for (let one = 0; one < Math.min(atOnce, count - done); one += 1, n += 1)
        made.push(await by.does(deedOf(n), Date.now()));
      await Promise.all(
        made.map((event) => events.publish(eventSubject(person, event.deed.kind), seal(event), { msgID: event.id })),
      );
    }
  };
}

/** In the page: wakes the worker, and looks at the store until everything is read. @returns milliseconds */
const untilRead = (page: Page, count: number): Promise<number> =>
  page.evaluate(async (wanted) => {
    const from = performance.now();
    await chrome.runtime.sendMessage({ name: 'connect-team', body: {} });
    for (;;) {
      const there = await new Promise<number>((resolve) => {
        const open = indexedDB.open('firebreak');
        open.onsuccess = () => {
          const all = open.result.transaction('events').objectStore('events').count();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      });
      if (there >= wanted) return performance.now() - from;
      await new Promise((next) => setTimeout(next, 25));
    }
  }, count);

/** Bytes of all files in a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((all, one) => all + (one.isFile() ? one.size : 0), 0);

export async function browserFigures(): Promise<string[]> {
  const [server, on] = await Promise.all([startStandIn(), desk()]);
  const ana = await colleague(server);
  try {
    const write = await writer(on);
    await write(missed);
    await joinBy(ana, await on.invite('Ana'));
    await untilRead(ana.options, missed);
    const woken: number[] = [];
    for (let time = 1; time <= 5; time += 1) {
      await ana.firebreak.killWorker();
      await write(missed);
      woken.push(await untilRead(ana.options, missed * (time + 1)));
    }
    await ana.firebreak.killWorker();
    const began = performance.now();
    await write(many);
    console.log(`${many} written by one in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    const all = await untilRead(ana.options, many + missed * 6);
    return [
      `a woken worker catches up ${missed}: ${woken.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
      `${many} into IndexedDB:            ${(all / 1_000).toFixed(1)} s, the start of the worker and the network included`,
      `on the server\u2019s disk:             ${Math.round(sizeOf(on.server.store) / (many + missed * 6))} bytes a deed`,
    ];
  } finally {
    await ana.close();
    await server.close();
    await on.close();
  }
}
