import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doubledIn } from '@/lib/record/doubled.ts';
import type { Answer } from '@/lib/team/claim.ts';
import { losingAnswers } from './lossy.ts';
import { chance, copied, postOf } from './made.ts';
import { Member } from './member.ts';
import { type Desk, desk, full, hasServer } from './nats.ts';

const races = full ? 1_000 : 250;

describe.skipIf(!hasServer)(
  'a claim',
  () => {
    let on: Desk;
    let [ana, bo]: Member[] = [];
    const both = (): [Member, Member] => {
      if (ana === undefined || bo === undefined) throw new Error('nobody is there');
      return [ana, bo];
    };
    /** What the worker does after the server's answer. */
    const prove = async (one: Member, answer: Answer | null, n: number) => {
      if (answer?.kind !== 'won') return;
      await one.does({ kind: 'claim', key: postOf(n), claim: answer.claim, over: answer.over, confirmed: true });
    };
    beforeAll(async () => {
      on = await desk();
      [ana, bo] = [
        await new Member('Ana').join(await on.invite('Ana')),
        await new Member('Bo').join(await on.invite('Bo')),
      ];
      // Nobody can be asked before there is a line.
      await Promise.all([ana.online(), bo.online()]);
    }, 60_000);
    /** On a busy machine an answer may come too late, which is said; whoever asks again gets to know. */
    const take = async (one: Member, key: string, over = false): Promise<Answer> => {
      for (;;) {
        const answer = await one.link.take(key, over);
        if (answer !== null && answer.kind !== 'unconfirmed') return answer;
        await one.link.ensure(true);
      }
    };
    afterAll(async () => {
      await ana?.close();
      await bo?.close();
      await on?.close();
    });

    it(`is won by exactly one, ${races} times that two ask at once`, async () => {
      const [one, two] = both();
      const won = { Ana: 0, Bo: 0, both: 0, nobody: 0 };
      for (let n = 0; n < races; n += 1) {
        const [first, second] = await Promise.all([take(one, postOf(n)), take(two, postOf(n))]);
        const winners = [first, second].filter(({ kind }) => kind === 'won').length;
        if (winners === 2) won.both += 1;
        else if (winners === 0) won.nobody += 1;
        else won[first.kind === 'won' ? 'Ana' : 'Bo'] += 1;
        const loser = first.kind === 'won' ? second : first;
        if (winners === 1) expect(loser).toMatchObject({ kind: 'lost', to: first.kind === 'won' ? 'Ana' : 'Bo' });
      }
      expect([won.both, won.nobody, won.Ana + won.Bo]).toEqual([0, 0, races]);
    }, 240_000);

    it(`is won by exactly one, ${races} times, when the answer to every third question is lost`, async () => {
      const lossy = losingAnswers(chance(5), 0.33);
      const one = await new Member('Cy', lossy).join(await on.invite('Cy'));
      const [two] = both();
      const race = async (n: number) => {
        for (;;) {
          const answers = await Promise.all([one.link.take(postOf(n), false), two.link.take(postOf(n), false)]);
          const winners = answers.filter((answer) => answer?.kind === 'won').length;
          if (winners > 0) return winners;
          // Nobody knows yet, which both are told: whoever asks again gets to know.
          await Promise.all([one.link.ensure(true), two.link.ensure(true)]);
        }
      };
      const all: number[] = [];
      for (let at = 0; at < races; at += 50)
        all.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => race(10_000 + at + index)))));
      // Frames are lost, and a busy machine puts several confirmations into one.
      expect(lossy.lost()).toBeGreaterThan(races / 50);
      expect(all.filter((winners) => winners !== 1)).toEqual([]);
      await one.close();
    }, 240_000);

    it('can be taken over knowingly, and is then no conflict', async () => {
      const [one, two] = both();
      const key = postOf(5_001);
      await prove(one, await take(one, key), 5_001);
      await one.does(copied(5_001));
      await two.until(async () => (await two.all()).filter(({ deed }) => deed.key === key).length === 2);
      expect(await take(two, key)).toMatchObject({ kind: 'lost', to: 'Ana' });
      const taken = await take(two, key, true);
      expect(taken).toMatchObject({ kind: 'won', over: 'Ana' });
      await prove(two, taken, 5_001);
      await two.does(copied(5_001));
      await one.until(async () => (await one.all()).filter(({ deed }) => deed.key === key).length === 4);
      expect(doubledIn((await one.all()).filter(({ deed }) => deed.key === key))).toEqual([]);
    });

    it('that was let go is free for the next', async () => {
      const [one, two] = both();
      const key = postOf(5_002);
      await take(one, key);
      await one.link.free(key);
      expect((await take(two, key)).kind).toBe('won');
      await one.link.free(key);
      expect(await take(one, key)).toMatchObject({ kind: 'lost', to: 'Bo' });
    });

    it('is won by whoever holds it already, on whichever device', async () => {
      const [one] = both();
      const first = await take(one, postOf(5_003));
      await prove(one, first, 5_003);
      expect(await take(one, postOf(5_003))).toEqual(first);
    });

    it('that two made offline is shown to both as answered twice', async () => {
      const [one, two] = both();
      const key = postOf(5_004);
      await Promise.all([one.link.close(), two.link.close()]);
      expect(await one.link.take(key, false)).toBeNull();
      await one.does(copied(5_004));
      await two.does(copied(5_004));
      await Promise.all([one.link.ensure(true), two.link.ensure(true)]);
      for (const each of [one, two]) {
        await each.until(async () => (await each.all()).filter(({ deed }) => deed.key === key).length === 2);
        const events = (await each.all()).filter(({ deed }) => deed.key === key);
        expect(doubledIn(events).map(({ who }) => [...who].sort())).toEqual([['Ana', 'Bo']]);
      }
    });
  },
  60_000,
);
