/** Takes in what came from the team's server: deeds, their arrival and the cursor in one transaction, or nothing of it. */
import type { RecordedEvent } from '@/lib/record/event.ts';
import { countsAt } from '@/lib/record/order.ts';
import { again, type Cursor, markOf, verify } from '@/lib/team/cursor.ts';
import { open } from '@/lib/team/envelope.ts';
import { firstArrival } from '@/lib/team/outbox.ts';
import { writerOf } from '@/lib/team/subjects.ts';
import type { Database, StoredEvent, StoredUnread } from '../database.ts';
import { forgetSummaries } from '../incident-summary.ts';
import { followTags } from '../tagged.ts';
import { readCursor, writeCursor } from './membership.ts';
import { addPacks, mayBePacked, packsFrom } from './packs.ts';

/** A message as it stands on the server. */
export interface Came {
  readonly seq: number;
  readonly subject: string;
  readonly body: string;
  readonly id: string;
  /** Milliseconds, with fractions. */
  readonly at: number;
  /** What a repair says about the first arrival. */
  readonly before: string | null;
}

export interface Taken {
  readonly cursor: Cursor;
  /** Keys of posts, incidents and so on about which something new may be known, or something known counts from another instant. */
  readonly keys: readonly string[];
}

type Row = Omit<StoredEvent, 'round'>;

/** Checked, and not yet in the database. */
export interface Read {
  /** Each id once. */
  readonly rows: Map<string, Row>;
  readonly unread: StoredUnread[];
  /** `null`: nothing was read. */
  last: Pick<Came, 'seq' | 'id' | 'at'> | null;
}
export const nothing = (): Read => ({ rows: new Map(), unread: [], last: null });

/** @param came in the order of their numbers; what was read before is passed over */
export const takeIn = async (on: Database, device: string, came: readonly Came[]): Promise<Taken> =>
  // A transaction ends while something else is awaited.
  keep(on, device, await check(came));

/** @param read as they came, one reading after the other */
export function keep(on: Database, device: string, { rows: read, unread, last }: Read): Promise<Taken> {
  const rows = [...read.values()];
  return on.transaction('rw', [on.events, on.packs, on.tagged, on.meta, on.unread], async () => {
    // Each wait is a way to the database and back, which counts when there are twenty batches.
    const [cursor, clock] = await Promise.all([readCursor(on), on.meta.get('clock')]);
    const { fresh, packed } = apart(
      rows.filter(({ seq }) => (seq ?? 0) > cursor.seq),
      device,
    );
    const known = fresh.length === 0 ? [] : await on.events.bulkGet(fresh.map(({ id }) => id));
    const next: StoredEvent[] = [];
    const keys = new Set<string>();
    let latest = Number(clock?.value ?? 0);
    for (const [index, row] of fresh.entries()) {
      const before = known[index];
      const arrived = row.arrived ?? 0;
      latest = Math.max(latest, Math.min(row.event.clock, arrived));
      const now = settled(before, row, device, cursor.round);
      if (before === undefined || instantOf(before) !== instantOf(now)) keys.add(row.key);
      next.push(now);
    }
    for (const { key, event, arrived } of packed) {
      latest = Math.max(latest, Math.min(event.clock, arrived ?? 0));
      keys.add(key);
    }
    const moved =
      last === null || last.seq <= cursor.seq ? cursor : { ...cursor, seq: last.seq, mark: markOf(last.id, last.at) };
    await Promise.all([
      next.length === 0 ? null : on.events.bulkPut(next),
      packed.length === 0 ? null : addPacks(on, packed, cursor.round),
      forgetSummaries(on, keys),
      unread.length === 0 ? null : on.unread.bulkPut(unread.filter(({ seq }) => seq > cursor.seq)),
      on.meta.put({ name: 'clock', value: Math.ceil(latest) }),
      writeCursor(on, moved),
    ]);
    await followTags(taggedIn(rows), on);
    return { cursor: moved, keys: [...keys] };
  });
}

/** Who comes back to a few deeds has them one by one; who comes to many would wait for that. */
function apart(
  rows: readonly Row[],
  device: string,
): { readonly fresh: readonly Row[]; readonly packed: readonly Row[] } {
  const [fresh, packed]: [Row[], Row[]] = [[], []];
  for (const row of rows) (mayBePacked(row, device) ? packed : fresh).push(row);
  return packed.length < packsFrom ? { fresh: rows, packed: [] } : { fresh, packed };
}

const taggedIn = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ key, event }) => (event.deed.kind === 'tag' ? [key] : []))),
];

const instantOf = ({ event, arrived }: StoredEvent): number =>
  countsAt({ clock: event.clock, ...(arrived === undefined ? {} : { arrived }) });

/** An event that is here already stays as it was written; only where it stands on the server is learnt. */
function settled(before: StoredEvent | undefined, row: Row, device: string, round: number): StoredEvent {
  const arrived = row.arrived ?? 0;
  if (before === undefined) {
    // A profile that was restored from a copy gets its own later deeds back.
    const own = row.event.device === device ? { n: row.event.n } : {};
    return { ...row, ...own, arrived, round };
  }
  // Within one reading the earliest copy counts; a new reading begins anew, so that every device ends with the same.
  const first = before.round === round ? Math.min(before.arrived ?? arrived, arrived) : arrived;
  return { ...before, arrived: first, round, ...(row.seq === undefined ? {} : { seq: row.seq }) };
}

/** Whether it may be believed; nothing is written. @param read what was checked before and is to be kept together with this */
export async function check(came: readonly Came[], read: Read = nothing()): Promise<Read> {
  const { rows, unread } = read;
  for (const { seq, subject, body, at, before } of came) {
    // Claims are asked for when somebody wants a post; what they led to comes as an event.
    if (writerOf(subject) === null) continue;
    const opening = open(subject, body);
    // To wait for what is there already costs as much as the checking.
    const opened = opening instanceof Promise ? await opening : opening;
    if (opened.kind === 'event') {
      const { event } = opened;
      const arrived = firstArrival(at, before);
      const other = rows.get(event.id);
      if (other === undefined) rows.set(event.id, rowOf(event, arrived, seq));
      else if (arrived < (other.arrived ?? arrived)) rows.set(event.id, { ...other, arrived });
    } else {
      const kind = opened.kind === 'newer' ? 'newer' : opened.why;
      unread.push({ seq, kind, subject, body, at: firstArrival(at, before) });
    }
  }
  read.last = came.at(-1) ?? read.last;
  return read;
}

const rowOf = (event: RecordedEvent, arrived: number, seq: number): Row => ({
  id: event.id,
  key: event.deed.key,
  event,
  arrived,
  seq,
});

/** To be called at each connection, before anything is read. @returns where reading goes on */
export async function verifyCursor(
  on: Database,
  found: { readonly created: string; readonly last: number; readonly mark: string | null },
): Promise<Cursor> {
  return on.transaction('rw', on.meta, on.unread, async () => {
    const cursor = await readCursor(on);
    if (verify(cursor, found) === 'go-on') {
      if (cursor.created === found.created) return cursor;
      const begun = { ...cursor, created: found.created };
      await writeCursor(on, begun);
      return begun;
    }
    const next = again(cursor, found.created);
    await on.unread.clear();
    await writeCursor(on, next);
    return next;
  });
}

/** After an update some of what could not be read can be. @returns keys about which something new is known */
export async function readUnreadAgain(on: Database): Promise<string[]> {
  const waiting = await on.unread.where('kind').equals('newer').toArray();
  const { round } = await readCursor(on);
  const keys: string[] = [];
  for (const { seq, subject, body, at } of waiting) {
    const opened = await open(subject, body);
    if (opened.kind !== 'event') continue;
    const row = { ...rowOf(opened.event, at, seq), round };
    await on.transaction('rw', on.events, on.packs, on.tagged, on.unread, async () => {
      if ((await on.events.get(row.id)) === undefined) await on.events.put(row);
      await followTags(taggedIn([row]), on);
      await on.unread.delete(seq);
    });
    keys.push(row.key);
  }
  return keys;
}
