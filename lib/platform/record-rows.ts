/** The rows of the record, wherever they stand: one by one, or in the packs in which those of colleagues came. */
import type { RecordedEvent } from '@/lib/record/event.ts';
import type { Arrived } from '@/lib/record/order.ts';
import { type Database, database, type StoredEvent, type StoredPack } from './database.ts';

/** The event of a row with its arrival, as every fold wants it. */
export const withArrival = ({ event, arrived }: StoredEvent): Arrived =>
  arrived === undefined ? event : { ...event, arrived };

/** @returns the events about some posts, incidents and so on, each once, in no order */
export async function rowsAbout(keys: readonly string[], on: Database = database): Promise<StoredEvent[]> {
  const wanted = [...new Set(keys)];
  const rows = await on.events.where('key').anyOf(wanted).toArray();
  const packs = await packsAbout(wanted, on);
  const about = new Set(wanted);
  return joined(
    rows,
    inPacks(packs).filter(({ key }) => about.has(key)),
  );
}

/** @param clock milliseconds; @returns the events that their devices dated then or later */
export async function rowsSince(clock: number, on: Database = database): Promise<StoredEvent[]> {
  const rows = await on.events.where('event.clock').aboveOrEqual(clock).toArray();
  const packs = await on.packs.where('latest').aboveOrEqual(clock).toArray();
  return joined(
    rows,
    inPacks(packs).filter(({ event }) => event.clock >= clock),
  );
}

export async function allRows(on: Database = database): Promise<StoredEvent[]> {
  const rows = await on.events.toArray();
  return joined(rows, inPacks(await on.packs.toArray()));
}

/** @returns those of the keys about which anything is recorded */
export async function touchedOf(keys: readonly string[], on: Database = database): Promise<Set<string>> {
  const [alone, packed] = await Promise.all([
    on.events.where('key').anyOf(keys).keys(),
    on.packs.where('keys').anyOf(keys).keys(),
  ]);
  return new Set([...alone, ...packed].map(String));
}

/** What stands in it was checked when it was taken in. */
export const rowsIn = ({ rows, round }: Pick<StoredPack, 'rows' | 'round'>): StoredEvent[] =>
  (JSON.parse(rows) as Packed[]).map(([event, arrived, seq]) => ({
    id: event.id,
    key: event.deed.key,
    event,
    arrived,
    seq,
    round,
  }));

/** Each thing once: what an event says of itself is not said beside it. */
type Packed = readonly [event: RecordedEvent, arrived: number, seq: number];

export const packedRows = (rows: readonly StoredEvent[]): string =>
  JSON.stringify(rows.map(({ event, arrived = 0, seq = 0 }): Packed => [event, arrived, seq]));

/** @returns the packs in which there is something about one of the keys, whole */
export async function packsAbout(keys: readonly string[], on: Database): Promise<StoredPack[]> {
  // Who never was far behind a team has none: then a question costs one look.
  if ((await on.packs.count()) === 0) return [];
  // One question for each key: to go from key to key with a cursor takes longer.
  const ids = await Promise.all(keys.map((key) => on.packs.where('keys').equals(key).primaryKeys()));
  const found = await on.packs.bulkGet([...new Set(ids.flat())]);
  return found.filter((pack) => pack !== undefined);
}

const inPacks = (packs: readonly StoredPack[]): StoredEvent[] => packs.flatMap(rowsIn);

/**
 * An event may stand in a pack and alone, or in packs of two readings: what was learnt in the later reading holds, and within
 * one reading the earliest arrival.
 */
function joined(rows: readonly StoredEvent[], packed: readonly StoredEvent[]): StoredEvent[] {
  if (packed.length === 0) return [...rows];
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of packed) {
    const known = byId.get(row.id);
    byId.set(row.id, known === undefined ? row : learnt(known, row));
  }
  return [...byId.values()];
}

function learnt(known: StoredEvent, row: StoredEvent): StoredEvent {
  const [before, now] = [known.round ?? 0, row.round ?? 0];
  const later = now > before || (now === before && (row.arrived ?? Infinity) < (known.arrived ?? Infinity));
  return later ? { ...known, ...row } : known;
}
