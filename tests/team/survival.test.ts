import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doubledIn } from '@/lib/record/doubled.ts';
import { handled } from '@/lib/record/fold.ts';
import { agree } from './agree.ts';
import { losingAnswers } from './lossy.ts';
import { care, chance, copied, postOf } from './made.ts';
import { Member } from './member.ts';
import { copyStore, type Desk, desk, full, hasServer } from './nats.ts';

const [kills, offline, deaths] = full ? [20, 500, 100] : [6, 150, 25];

/** How many deeds were seen on the server, by each of them. */
const arrived = async (members: readonly Member[]): Promise<number> => {
  const all = await Promise.all(members.map((one) => one.rows()));
  return all.flat().filter((row) => row.arrived !== undefined).length;
};

describe.skipIf(!hasServer)('nothing is lost and all agree', () => {
  let on: Desk;
  let members: Member[] = [];
  const hire = async (...names: string[]): Promise<Member[]> => {
    const hired = await Promise.all(names.map(async (who) => new Member(who).join(await on.invite(who))));
    members.push(...hired);
    return hired;
  };
  beforeAll(async () => {
    on = await desk();
  });
  afterAll(async () => {
    for (const one of members) await one.close();
    await on?.close();
  });
  const dismiss = async () => {
    for (const one of members) await one.close();
    members = [];
  };

  it(`when the server is killed ${kills} times under three writers whose clocks are an hour apart`, async () => {
    const team = await hire('Ana', 'Bo', 'Cy');
    for (const [index, one] of team.entries()) one.skew = [0, 3_600_000, -3_600_000][index] ?? 0;
    let writing = true;
    const random = chance(11);
    const writers = team.map(async (one) => {
      const states = ['handling', 'answered', 'escalated', 'none'] as const;
      for (let n = 0; writing; n += 1) {
        await one.does(care(states[n % 4] ?? 'none', Math.floor(random() * 40)));
        // A breath between two deeds, so that the others and the server come to their turn.
        await new Promise((next) => setTimeout(next, 5));
      }
    });
    for (let time = 0; time < kills; time += 1) {
      const before = await arrived(team);
      await Promise.race(team.map((one) => one.until(async () => (await arrived(team)) > before)));
      await on.server.kill();
      await on.server.start();
    }
    writing = false;
    await Promise.all(writers);
    expect((await agree(team)).length).toBeGreaterThan(kills);
    await dismiss();
  }, 480_000);

  it(`when two did ${offline} things each offline`, async () => {
    const before = await on.server.kill().then(() => hireOffline('Dee', 'Eve'));
    for (let n = 0; n < offline; n += 1)
      for (const one of before) await one.does(n % 9 === 0 ? copied(n) : care('answered', n));
    for (const one of before)
      await one.until(() => one.standing?.state === 'offline' && one.standing.waiting === offline);
    await on.server.start();
    for (const one of before) await one.link.ensure(true);
    // What was done in the tests before is there too: all of it is with both.
    for (const one of before) await one.online();
    const [dee, eve] = before;
    await dee?.until(async () => (await dee.ids()).join() === (await eve?.ids())?.join());
    const shown = doubledIn(((await dee?.all()) ?? []).filter(({ deed }) => deed.key === postOf(9)));
    expect(shown.map(({ who }) => [...who].sort())).toContainEqual(['Dee', 'Eve']);
    await dismiss();
  }, 240_000);

  const hireOffline = async (...names: string[]) => {
    const hired = await Promise.all(
      names.map(async (who) => {
        const one = await new Member(who).join(await on.invite(who));
        await one.until(() => one.standing?.state === 'offline');
        return one;
      }),
    );
    members.push(...hired);
    return hired;
  };

  it('when a worker is killed at any step between writing, sending and the answer', async () => {
    const random = chance(3);
    const lossy = losingAnswers(random, 0.5);
    const [fay] = await hire('Fay');
    const gus = await new Member('Gus', lossy).join(await on.invite('Gus'));
    members.push(gus);
    for (let time = 0; time < deaths; time += 1) {
      const doing = gus.does(care('handling', time));
      if (random() < 0.5) await doing;
      const killed = gus.link;
      const next = gus.newLink();
      void killed.close();
      await next.ensure(true);
      await doing;
    }
    await gus.online();
    const mine = (await gus.all()).filter(({ who }) => who === 'Gus').map(({ id }) => id);
    expect(mine).toHaveLength(deaths);
    await fay?.until(async () => {
      const there = new Set(await fay.ids());
      return mine.every((id) => there.has(id));
    });
    await dismiss();
  }, 240_000);

  it('when an older store is restored and the numbers are used again: each puts back what is missing', async () => {
    const team = await hire('Hal', 'Ida');
    for (let n = 0; n < 50; n += 1) for (const one of team) await one.does(care('handling', n));
    for (const one of team) await one.online();
    await on.server.kill('SIGTERM');
    const old = `${on.server.store}.old`;
    copyStore(on.server.store, old);
    await on.server.start();
    for (const one of team) await one.link.ensure(true);
    for (let n = 0; n < 50; n += 1) for (const one of team) await one.does(care('answered', n));
    for (const one of team) await one.online();
    for (const one of team) await one.link.close();
    await on.server.kill();
    copyStore(old, on.server.store);
    rmSync(old, { recursive: true });
    await on.server.start();
    // A deed lands on a number that another one had before anybody noticed.
    const [jo] = await hire('Jo');
    await jo?.does(care('escalated', 77));
    await jo?.online();
    for (const one of team) await one.link.ensure(true);
    const all = await Promise.all(
      team.map(async (one) => (await one.all()).filter(({ device }) => device === one.device)),
    );
    const written = all.flat().map(({ id }) => id);
    expect(written).toHaveLength(200);
    await jo?.until(async () => {
      const there = new Set(await jo.ids());
      return written.every((id) => there.has(id));
    });
    const shown = await Promise.all(
      [...team, jo].map(async (one) => {
        await one?.online();
        return JSON.stringify(handled(((await one?.all()) ?? []).filter(({ deed }) => deed.key === postOf(7))));
      }),
    );
    expect(new Set(shown).size).toBe(1);
    await dismiss();
  }, 240_000);
});
