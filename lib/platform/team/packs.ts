/** Deeds of colleagues about posts, put together by what they are about, so that many are one entry of the database. */
import { isPostKey } from '@/lib/record/keys.ts';
import type { Database, StoredEvent, StoredPack } from '../database.ts';
import { packedRows, packsAbout, rowsIn } from '../record-rows.ts';

/** From so many at once on: fewer are written one by one, which makes a later question about one post quick. */
export const packsFrom = 200;

/** So many deeds are one entry: twice as many are written a little faster, and read more slowly by every question. */
const inOne = 100;

/** Own deeds are counted and sent one by one, those of incidents and the playbook are asked for one by one. */
export const mayBePacked = (row: Pick<StoredEvent, 'key' | 'event'>, device: string): boolean =>
  row.event.device !== device && isPostKey(row.key);

/** To be called within a transaction on the packs. @param rows of one reading, each id once */
export async function addPacks(on: Database, rows: readonly StoredEvent[], round: number): Promise<void> {
  if (round > 1) await takeOut(on, rows, round);
  const sorted = [...rows].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const packs: Omit<StoredPack, 'id'>[] = [];
  for (let at = 0; at < sorted.length; at += inOne) {
    packs.push({ ...packOf(sorted.slice(at, at + inOne)), round });
  }
  await on.packs.bulkAdd(packs);
}

const packOf = (rows: readonly StoredEvent[]): Pick<StoredPack, 'keys' | 'latest' | 'rows'> => ({
  keys: [...new Set(rows.map(({ key }) => key))],
  latest: Math.max(...rows.map(({ event }) => event.clock)),
  rows: packedRows(rows),
});

/** What is read again, after the server was restored or changed, need not stand there twice. */
async function takeOut(on: Database, rows: readonly StoredEvent[], round: number): Promise<void> {
  const again = new Set(rows.map(({ id }) => id));
  const keys = [...new Set(rows.map(({ key }) => key))];
  for (const pack of await packsAbout(keys, on)) {
    if (pack.round >= round) continue;
    const before = rowsIn(pack);
    const rest = before.filter(({ id }) => !again.has(id));
    if (rest.length === 0) await on.packs.delete(pack.id);
    else if (rest.length < before.length) await on.packs.put({ ...pack, ...packOf(rest) });
  }
}
