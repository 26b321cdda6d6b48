import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readCounts, writeCounts } from '@/entrypoints/background/volume/store.ts';
import { database } from '@/lib/platform/database.ts';
import { type Counts, noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import { day, hour, minute } from '@/lib/volume/series.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const post = (key: string, ago: number, topics: readonly string[] = []): Mention => ({
  key,
  at: now - ago,
  negative: true,
  topics,
});
const reading = { at: now, source: 'x:mentions', from: now - day, to: now };

async function kept(before: Counts, mentions: readonly Mention[]): Promise<Counts> {
  const after = count(before, { mentions, readings: [reading], now });
  await writeCounts(before, after);
  return after;
}

afterEach(() => database.volume.clear());

describe('what was counted', () => {
  it('is read again as it was written, topics with odd names included', async () => {
    const all = [post('a', hour, ['late', 'constructor', 'a b:c']), post('b', 3 * day, ['late']), post('c', 9 * day)];
    const state = await kept(noCounts, all);
    expect(await readCounts()).toEqual(state);
  });

  it('is nothing before anything was counted, and when a newer version has counted', async () => {
    expect(await readCounts()).toBeNull();
    await kept(noCounts, [post('a', hour)]);
    await database.volume.put({ name: 'kept', value: { version: 2 } });
    expect(await readCounts()).toBeNull();
  });

  it('writes only the pieces that a batch changed', async () => {
    const state = await kept(noCounts, [post('a', 3 * day, ['late'])]);
    const written: string[] = [];
    const note = (name: string) => void written.push(name);
    database.volume.hook('creating', note);
    database.volume.hook('updating', (_, name) => note(String(name)));
    await kept(state, [post('b', minute, ['billing'])]);
    expect(written.filter((name) => name.includes('late'))).toEqual([]);
    expect(written.filter((name) => name.includes('billing')).length).toBe(2);
    written.length = 0;
    const both = await readCounts();
    if (both === null) throw new Error('nothing was kept');
    await kept(both, [post('a', 3 * day, ['late']), post('b', minute, ['billing'])]);
    expect(written).toEqual([]);
  });

  it('forgets the pieces that are too old', async () => {
    const state = await kept(noCounts, [post('a', hour, ['late'])]);
    const later = count(state, { mentions: [], now: now + 20 * day });
    await writeCounts(state, later);
    expect(await readCounts()).toEqual(later);
    expect((await database.volume.toCollection().primaryKeys()).filter((name) => name.startsWith('fine'))).toEqual([]);
  });
});
