/** What the worker knows of the incidents: from the record in the database, also after it died, with nothing twice. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { incidentOf, knownIncidents } from '@/entrypoints/background/incident/known.ts';
import { answer } from '@/lib/incident/answering.ts';
import { database } from '@/lib/platform/database.ts';
import { record, recordAll } from '@/lib/platform/journal.ts';
import { brokenAt } from '@/lib/record/chain.ts';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import { declare, declared, key, loud, other, playbook, uuid } from './scene.ts';

const events = async () => (await database.events.orderBy('n').toArray()).map(({ event }) => event);
const declaring = (of = key): readonly IncidentDeed[] =>
  answer(declare({ key: of }), { incident: null, other: null, playbook, quiet: loud, now: Date.now() }).deeds;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('a declaration', () => {
  it('is written whole, in one chain', async () => {
    await record({ kind: 'care', key: 'x:1', state: 'handling' }, 'Ada');
    const written = await recordAll(declaring(), 'Ada', uuid(1));
    expect(written.length).toBeGreaterThan(3);
    expect(await brokenAt(await events())).toBeNull();
    expect((await incidentOf(key))?.steps.length).toBeGreaterThan(40);
  });

  it('that is asked twice under one id is written once', async () => {
    const [first] = await Promise.all([recordAll(declaring(), 'Ada', uuid(1)), recordAll(declaring(), 'Ada', uuid(1))]);
    expect(await recordAll(declaring(), 'Ada', uuid(1))).toEqual([]);
    expect(await database.events.count()).toBe(first.length);
  });

  it('of which one event cannot be written leaves nothing behind', async () => {
    const [one] = await recordAll([declared({ key: other })], 'Ada');
    const again = [declared(), { kind: 'titled', key, title: 'x', toString: () => 'not storable' }] as IncidentDeed[];
    await expect(recordAll(again, 'Ada')).rejects.toThrow();
    expect(await events()).toEqual([one]);
    // What comes after it goes on where the chain was.
    await recordAll([declared()], 'Ada');
    expect(await brokenAt(await events())).toBeNull();
  });
});

describe('what is known', () => {
  it('follows every event that is added, by whomever', async () => {
    await recordAll([declared()], 'Ada');
    expect((await incidentOf(key))?.title).toBe('Smoke on board');
    await record({ kind: 'titled', key, title: 'Smoke in a cabin' }, 'Bob');
    expect((await knownIncidents()).lines).toMatchObject([{ title: 'Smoke in a cabin', status: 'open' }]);
  });

  it('is empty again when everything was deleted', async () => {
    await recordAll([declared()], 'Ada');
    await knownIncidents();
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await knownIncidents()).toMatchObject({ lines: [] });
    expect(await incidentOf(key)).toBeNull();
  });

  it('of an incident of the past is its line and its posts; whole it is folded only when somebody asks', async () => {
    await recordAll([declared(), { kind: 'joined', key, posts: ['x:1'], how: 'hand' }], 'Ada');
    await recordAll([{ kind: 'closed', key, despite: null }], 'Ada');
    await knownIncidents();
    // As if it had been closed a month ago.
    for (const row of await database.meta.toArray()) {
      const value = row.value as { line: { closedAt: string } };
      if (row.name.startsWith('summary')) value.line.closedAt = '2020-01-01T00:00:00.000Z';
      await database.meta.put({ ...row, value });
    }
    await recordAll([declared({ key: other })], 'Ada');
    const known = await knownIncidents();
    expect([...known.whole.keys()]).toEqual([other]);
    expect(known.lines.map(({ key: one, status }) => [one, status])).toEqual([
      [key, 'closed'],
      [other, 'open'],
    ]);
    expect(known.posts.has('x:1')).toBe(true);
    expect((await incidentOf(key))?.posts).toHaveLength(1);
  });

  it('of a merged incident is told to both', async () => {
    await recordAll(
      [declared(), declared({ key: other }), { kind: 'joined', key: other, posts: ['x:9'], how: 'hand' }],
      'A',
    );
    await knownIncidents();
    await record({ kind: 'merged', key: other, into: key }, 'Ada');
    const { whole, lines } = await knownIncidents();
    expect(whole.get(key)?.posts.map(({ post }) => post)).toEqual(['x:9']);
    expect(lines.find((line) => line.key === other)?.status).toBe('merged');
  });
});
