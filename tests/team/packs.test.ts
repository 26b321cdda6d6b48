import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/platform/database.ts';
import { allRows, rowsAbout, rowsIn, rowsSince, touchedOf, withArrival } from '@/lib/platform/record-rows.ts';
import { writeCursor } from '@/lib/platform/team/membership.ts';
import { packsFrom } from '@/lib/platform/team/packs.ts';
import { type Came, takeIn } from '@/lib/platform/team/take-in.ts';
import { handled } from '@/lib/record/fold.ts';
import { atStart } from '@/lib/team/cursor.ts';
import { seal } from '@/lib/team/envelope.ts';
import { eventSubject, personOf } from '@/lib/team/subjects.ts';
import { care, chance, copied, postOf, shuffled, start, Writer } from './made.ts';

const many = packsFrom + 100;
const ana = new Writer('Ana');
const me = crypto.randomUUID();

/** What the server hands over: deeds about forty posts, and one of an incident. */
const log: Came[] = [];
for (let n = 0; n < many; n += 1) {
  const incident = `incident:${crypto.randomUUID()}` as const;
  const deed = n === 7 ? ({ kind: 'titled', key: incident, title: 'Smoke' } as const) : undefined;
  const everyday = n % 2 === 0 ? copied(n % 40) : care(n % 3 === 0 ? 'handling' : 'answered', n % 40);
  const event = await ana.does(deed ?? everyday, start + n);
  const subject = eventSubject(await personOf('Ana'), event.deed.kind);
  log.push({ seq: n + 1, subject, body: seal(event), id: event.id, at: start + n + 5, before: null });
}
const keys = Array.from({ length: 40 }, (_, n) => postOf(n));

/** What is known of each post, as text. */
const folded = async (on: Database): Promise<string> => {
  const rows = await rowsAbout(keys, on);
  return JSON.stringify(keys.map((key) => handled(rows.filter((row) => row.key === key).map(withArrival))));
};
const inParts = async (on: Database, size: number): Promise<void> => {
  for (let at = 0; at < log.length; at += size) await takeIn(on, me, log.slice(at, at + size));
};
const idsOf = async (on: Database) => (await allRows(on)).map(({ id }) => id).sort();

describe('deeds that come many at once', () => {
  it('are few entries of the database, and mean the same as those that came one by one', async () => {
    const [slow, fast] = [new Database('one-by-one'), new Database('many-at-once')];
    await inParts(slow, packsFrom - 1);
    await inParts(fast, many);
    expect(await slow.packs.count()).toBe(0);
    expect(await fast.packs.count()).toBeLessThan(10);
    // What incidents are asked for one by one stays so.
    expect((await fast.events.toArray()).map(({ event }) => event.deed.kind)).toEqual(['titled']);
    expect(await idsOf(fast)).toEqual(await idsOf(slow));
    expect(await folded(fast)).toBe(await folded(slow));
    const recent = async (on: Database) => (await rowsSince(start + many - 20, on)).map(({ id }) => id).sort();
    expect(await recent(fast)).toEqual(await recent(slow));
    expect(await recent(fast)).toHaveLength(20);
    expect(await touchedOf([postOf(1), postOf(4_000)], fast)).toEqual(new Set([postOf(1)]));
  });

  it('stay single when they are this device’s own: those are counted and sent one by one', async () => {
    const on = new Database('own');
    await takeIn(on, ana.device, log);
    expect(await on.packs.count()).toBe(0);
    expect((await on.events.orderBy('n').last())?.n).toBe(many);
  });

  it('count once when one of them comes again alone, from its earlier arrival', async () => {
    const on = new Database('again');
    await inParts(on, many);
    const before = await folded(on);
    await takeIn(on, me, [{ ...(log[3] as Came), seq: many + 1, at: start + 900_000 }]);
    expect(await idsOf(on)).toHaveLength(many);
    expect(await folded(on)).toBe(before);
  });

  it('stand there once after the server was restored and everything is read again', async () => {
    const on = new Database('restored');
    await takeIn(on, me, log.slice(0, 5));
    await takeIn(on, me, log.slice(5));
    await writeCursor(on, { ...atStart, round: 2 });
    // Put back by others, in another order, and later: the restored server's word holds.
    const back = shuffled(log, chance(5)).map((one, index) => ({ ...one, seq: index + 1, at: one.at + 60_000 }));
    await takeIn(on, me, back);
    const fresh = new Database('fresh');
    await takeIn(fresh, crypto.randomUUID(), back);
    expect(await folded(on)).toBe(await folded(fresh));
    expect(await idsOf(on)).toEqual(await idsOf(fresh));
    expect((await on.packs.toArray()).flatMap(rowsIn)).toHaveLength(many - 1);
  });

  it('are there wholly or not at all when the database fails in the middle', async () => {
    const on = new Database('failing');
    on.packs.hook('creating', () => {
      throw new Error('full');
    });
    await expect(takeIn(on, me, log)).rejects.toThrow('full');
    expect(await allRows(on)).toEqual([]);
    expect(await on.meta.count()).toBe(0);
  });
});
