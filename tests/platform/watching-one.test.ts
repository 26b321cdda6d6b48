/** The panel watches one row of an incident and must hear of every other one that is added. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { database } from '@/lib/platform/database.ts';
import { record } from '@/lib/platform/journal.ts';
import { key, uuid } from '../incident/scene.ts';

it('watching the first event of a key tells of every later one, and of none of another key', async () => {
  const note = (n: number, of = key) =>
    record(
      { kind: 'note', key: of, note: uuid(n), text: 'Seen.', step: null, decision: false, withdrawn: false },
      'Ada',
    );
  await note(1);
  let told = 0;
  const watched = liveQuery(() => database.events.where('key').equals(key).limit(1).primaryKeys()).subscribe(() => {
    told += 1;
  });
  await expect.poll(() => told).toBe(1);
  await note(2);
  await expect.poll(() => told).toBe(2);
  await note(3);
  await expect.poll(() => told).toBe(3);
  await note(4, `incident:${uuid(9)}`);
  await note(5);
  await expect.poll(() => told).toBe(4);
  watched.unsubscribe();
});
