/** Outbox, channels and record in a real database: two clicks are one message, an end is written once, secrets stay in one table. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { note, noteAll } from '@/entrypoints/background/escalation/note.ts';
import { addChannel, removeChannel, renameChannel, sameName } from '@/lib/platform/channels.ts';
import { database } from '@/lib/platform/database.ts';
import { changeDelivery, eventsAbout, forgetDeliveries, queue, readDelivery } from '@/lib/platform/outbox.ts';
import { rowOf } from './outbox-scene.ts';
import { addressOf } from './services.ts';

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});
const row = rowOf('slack');
const allow = () => false;

describe('a message', () => {
  it('that is asked for twice at once is written once', async () => {
    const all = await Promise.all([queue(row, allow), queue(row, allow), queue(row, allow)]);
    expect(all.filter(({ queued }) => queued)).toHaveLength(1);
    expect(await database.outbox.count()).toBe(1);
  });

  it('of another click at the same moment sees the first one', async () => {
    const second = { ...row, id: row.id.replace(/1$/u, '2') };
    const someThere = (rows: readonly unknown[]) => rows.length > 0;
    const both = await Promise.all([queue(row, someThere), queue(second, someThere)]);
    expect(both.map(({ queued }) => queued)).toEqual([true, false]);
    expect(await database.outbox.count()).toBe(1);
  });

  it('that came to its end is forgotten after the days of the retention; one that has not is kept', async () => {
    for (const [index, state] of (['sent', 'failed', 'unsure', 'waiting'] as const).entries())
      await queue({ ...row, id: row.id.replace(/1$/u, String(index)), state }, allow);
    await forgetDeliveries('2026-10-14T11:00:00.000Z');
    expect(await database.outbox.count()).toBe(4);
    await forgetDeliveries('2026-10-15T00:00:00.000Z');
    expect((await database.outbox.toArray()).map(({ state }) => state).sort()).toEqual(['unsure', 'waiting']);
  });
});

describe('the record', () => {
  const deeds = async () =>
    (await eventsAbout(row.about)).map(({ deed }) => (deed.kind === 'told' ? deed.state : deed.kind));

  it('is told each end once, however often and by however many it is written', async () => {
    await queue({ ...row, state: 'sent', owed: 1 }, allow);
    await Promise.all([note(row.id), noteAll(), note(row.id)]);
    await noteAll();
    expect(await deeds()).toEqual(['sent']);
    expect((await eventsAbout(row.about))[0]?.who).toBe('Ana');
  });

  it('is told it once even when the worker died between the event and its tick', async () => {
    await queue({ ...row, state: 'sent', owed: 1 }, allow);
    await note(row.id);
    await changeDelivery(row.id, (one) => ({ ...one, owed: 1 }));
    await noteAll();
    expect(await deeds()).toEqual(['sent']);
    expect((await readDelivery(row.id))?.owed).toBe(0);
  });

  it('is told again when the end became another one', async () => {
    await queue({ ...row, state: 'unsure', owed: 1 }, allow);
    await noteAll();
    await changeDelivery(row.id, (one) => ({ ...one, state: 'sent', owed: 1 }));
    await noteAll();
    expect(await deeds()).toEqual(['unsure', 'sent']);
  });

  it('is told nothing of what is on its way, nor of tests', async () => {
    await queue(row, allow);
    await queue({ ...row, id: row.id.replace(/1$/u, '2'), about: 'channel:1', state: 'sent', owed: 1 }, allow);
    await noteAll();
    expect(await database.events.count()).toBe(0);
    expect((await readDelivery(row.id.replace(/1$/u, '2')))?.owed).toBe(0);
  });
});

describe('channels', () => {
  const secret = addressOf('slack');
  const stored = {
    name: 'crisis room',
    way: 'slack',
    address: secret,
    shown: 'hooks.slack.com \u2026WXYZ',
    origin: 'https://hooks.slack.com',
  };

  it('have names of their own and addresses of their own', async () => {
    const one = await addChannel(stored);
    await expect(addChannel({ ...stored, name: 'other' })).rejects.toThrow('it is called \u201ccrisis room\u201d');
    await expect(addChannel({ ...stored, name: ' Crisis Room ', address: 'https://x' })).rejects.toThrow('already');
    await expect(addChannel({ ...stored, name: '  ', address: 'https://x' })).rejects.toThrow(
      'Give the channel a name',
    );
    await expect(renameChannel(one.id, secret)).rejects.toThrow('This is an address');
    await renameChannel(one.id, 'Crisis room');
    expect(sameName((await database.channels.get(one.id))?.name ?? '', 'CRISIS ROOM')).toBe(true);
    await removeChannel(one.id);
    expect(await database.channels.count()).toBe(0);
    await expect(renameChannel(one.id, 'x')).rejects.toThrow('removed');
  });

  it('keep their addresses in one table: no message, event or view holds one', async () => {
    await addChannel(stored);
    await queue({ ...row, state: 'sent', owed: 1 }, allow);
    await noteAll();
    const others = database.tables.filter(({ name }) => name !== 'channels');
    const all = JSON.stringify(await Promise.all(others.map((table) => table.toArray())));
    expect(all).toContain('crisis room');
    expect(all).not.toContain('secret');
  });
});
