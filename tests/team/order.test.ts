import { describe, expect, it } from 'vitest';
import { doubledIn } from '@/lib/record/doubled.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import { handled } from '@/lib/record/fold.ts';
import type { Arrived } from '@/lib/record/order.ts';
import { tagsOf, watchedIn } from '@/lib/record/tags.ts';
import { care, chance, claim, copied, postOf, shuffled, start, Writer } from './made.ts';

const hour = 3_600_000;
const at = (event: RecordedEvent, arrived: number): Arrived => ({ ...event, arrived });

describe('what holds', () => {
  it('is the same on every device: in any order, with duplicates, with clocks an hour wrong', async () => {
    const random = chance(7);
    const writers = ['Ana', 'Bo', 'Cy'].map((who) => new Writer(who));
    const events: Arrived[] = [];
    for (let n = 0; n < 300; n += 1) {
      const which = Math.floor(random() * 3);
      const skew = [0, -hour, hour][which] ?? 0;
      const arrived = start + n * 900;
      const deeds = [care('handling'), care('answered'), copied(), claim(), care('none')] as const;
      const event = await writers[which]?.does(deeds[Math.floor(random() * 5)] ?? care('none'), arrived + skew);
      if (event !== undefined) events.push(at(event, arrived));
    }
    const told = JSON.stringify([handled(events), doubledIn(events)]);
    for (let time = 0; time < 100; time += 1) {
      const again = shuffled([...events, ...events.slice(0, 80)], random);
      expect(JSON.stringify([handled(again), doubledIn(again)])).toBe(told);
    }
  });

  it('is not decided for ever by a clock that runs ahead', async () => {
    const [ahead, right] = [new Writer('Ana'), new Writer('Bo')];
    const first = at(await ahead.does(care('handling'), start + hour), start + 10);
    const second = at(await right.does(care('answered'), start + 5_000), start + 5_010);
    expect(handled([first, second]).care).toMatchObject({ state: 'answered', by: 'Bo' });
  });

  it('counts what was done offline from when it was done, not from when it was sent', async () => {
    const [offline, online] = [new Writer('Ana'), new Writer('Bo')];
    const first = at(await offline.does(care('handling'), start), start + 2 * hour);
    const second = at(await online.does(care('answered'), start + hour), start + hour + 10);
    expect(handled([second, first]).care?.by).toBe('Bo');
  });

  it('follows claims and releases', async () => {
    const ana = new Writer('Ana');
    const taken = await ana.does(claim());
    expect(handled([taken]).care).toMatchObject({ state: 'handling', by: 'Ana' });
    const free = await ana.does({ kind: 'release', key: postOf(1) });
    expect(handled([free, taken]).care?.state).toBe('none');
  });
});

describe('a post that two people answered', () => {
  it('is a conflict when neither knew of the other', async () => {
    const events = [await new Writer('Ana').does(copied()), await new Writer('Bo').does(care('answered'), start + 9)];
    expect(doubledIn(events).map(({ who }) => who)).toEqual([['Ana', 'Bo']]);
  });

  it('is none when one took it over from the other', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const events = [
      await ana.does(copied()),
      await bo.does(claim('Ana'), start + 1),
      await bo.does(copied(), start + 2),
    ];
    expect(doubledIn(events)).toEqual([]);
  });

  it('is none when the first let it go, and when one person answered twice', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const events = [
      await ana.does(copied()),
      await ana.does(care('none'), start + 1),
      await bo.does(copied(), start + 2),
    ];
    expect(doubledIn([...events, await bo.does(care('answered'), start + 3)])).toEqual([]);
  });
});

describe('tags and the watchlist', () => {
  it('hold what was said last about each', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const tag = (name: string, on: boolean) => ({ kind: 'tag', key: postOf(1), tag: name, on }) as const;
    const events = [
      await ana.does(tag('recall', true), start),
      await ana.does(tag('batch 7', true), start + 1),
      await bo.does(tag('recall', false), start + 2),
    ];
    expect(tagsOf(events)).toEqual(['batch 7']);
    const watch = { kind: 'watch', key: 'watchlist:x:ada:q', why: 'columnist', until: null, off: false } as const;
    expect(watchedIn([await ana.does(watch)])).toEqual([
      { site: 'x', handle: 'ada:q', why: 'columnist', until: null, off: false, by: 'Ana' },
    ]);
  });
});
