import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leave } from '@/lib/platform/team/membership.ts';
import { handled } from '@/lib/record/fold.ts';
import { care, copied, postOf } from './made.ts';
import { Member } from './member.ts';
import { type Desk, desk, hasServer } from './nats.ts';

describe.skipIf(!hasServer)(
  'two managers on one server',
  () => {
    let on: Desk;
    const members: Member[] = [];
    const member = async (who: string) => {
      const one = new Member(who);
      members.push(one);
      return one.join(await on.invite(who));
    };
    beforeAll(async () => {
      on = await desk();
    });
    afterAll(async () => {
      for (const one of members) await one.close();
      await on?.close();
    });

    it('see what the other does, and each other', async () => {
      const [ana, bo] = [await member('Ana'), await member('Bo')];
      const event = await ana.does(care('escalated'));
      await bo.until(async () => (await bo.ids()).includes(event.id));
      const events = (await bo.all()).filter(({ deed }) => deed.key === postOf(1));
      expect(handled(events).care).toMatchObject({ state: 'escalated', by: 'Ana' });
      await bo.until(() => bo.standing?.here.join() === 'Ana,Bo');
      await ana.online();
    });

    it('bring with them what they did alone under the same name, and nothing else', async () => {
      const cy = new Member('Cy');
      members.push(cy);
      const alone = await cy.does(copied(2));
      await cy.join(await on.invite('Cy'));
      await cy.online();
      const [ana] = members;
      await ana?.until(async () => (await ana.ids()).includes(alone.id));
    });

    it('go on with their own record when they leave, and colleagues see them go', async () => {
      const dee = await member('Dee');
      const [ana] = members;
      await ana?.until(() => ana.standing?.here.includes('Dee') === true);
      await dee.link.close();
      await leave(dee.database);
      await ana?.until(() => ana.standing?.here.includes('Dee') === false);
      expect((await dee.all()).length).toBeGreaterThan(0);
      await dee.does(care('handling', 3));
      await dee.link.ensure(true);
      expect(dee.link.isOnline).toBe(false);
    });

    it('are told of a deed that is too large to be sent, and wait for nothing else', async () => {
      const fay = await member('Fay');
      await fay.does({ kind: 'copied', key: postOf(4), reply: 'any', language: 'ja', text: 'あ'.repeat(30_000) });
      const next = await fay.does(care('answered', 4));
      const [ana] = members;
      await ana?.until(async () => (await ana.ids()).includes(next.id));
      await fay.until(() => fay.standing?.tooLarge === 1 && fay.standing.waiting === 0);
    });

    it('have a server that says whether it is well', async () => {
      expect(await fetch(on.server.health).then((answer) => answer.json())).toEqual({ status: 'ok' });
    });
  },
  60_000,
);
