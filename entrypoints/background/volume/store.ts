/** Keeps what was counted, piece by piece: a batch of posts writes the few pieces that it changed, not all of the weeks. */
import { database, type StoredCount } from '@/lib/platform/database.ts';
import { type Bins, type Counts, type Mark, noCounts } from '@/lib/volume/bins.ts';

const separator = '\n';
const grains = ['fine', 'hours'] as const;
type Kept = Pick<Counts, 'version' | 'closed' | 'olderCovered' | 'folded'>;

/** Every piece under its name; pieces that a batch does not touch are the same objects as before. */
export function* piecesOf(counts: Counts): Generator<readonly [name: string, value: unknown]> {
  const { version, closed, olderCovered, folded, covered, older, marks } = counts;
  yield ['kept', { version, closed, olderCovered, folded } satisfies Kept];
  yield ['covered', covered];
  for (const grain of grains)
    for (const [series, bins] of Object.entries(counts[grain]))
      for (const [piece, value] of Object.entries(bins)) yield [[grain, piece, series].join(separator), value];
  for (const [series, sums] of Object.entries(older)) yield [['older', '', series].join(separator), sums];
  for (const [day, ofDay] of Object.entries(marks)) yield [['marks', day].join(separator), ofDay];
}

const same = (one: unknown, other: unknown, name: string): boolean =>
  one === other || (name === 'kept' && JSON.stringify(one) === JSON.stringify(other));

const until = 'until';

/**
 * Writes what differs, in one transaction.
 * @param counted ISO 8601: everything that was judged until then is in it
 */
export async function writeCounts(before: Counts, after: Counts, counted?: string): Promise<void> {
  const old = new Map(piecesOf(before));
  const changed: StoredCount[] = [];
  for (const [name, value] of piecesOf(after)) {
    if (!old.has(name) || !same(old.get(name), value, name)) changed.push({ name, value });
    old.delete(name);
  }
  // Else every worker to come would look through all that changed nothing.
  if (counted !== undefined) changed.push({ name: until, value: counted });
  if (changed.length === 0 && old.size === 0) return;
  await database.transaction('rw', database.volume, async () => {
    await database.volume.bulkPut(changed);
    await database.volume.bulkDelete([...old.keys()]);
  });
}

/** @returns `null` when that was never said: an earlier Firebreak wrote every batch before it went on */
export const countedUntil = async (): Promise<string | null> =>
  ((await database.volume.get(until))?.value as string | undefined) ?? null;

/** @returns `null` when nothing was ever counted, or a newer Firebreak counted in another way */
export async function readCounts(): Promise<Counts | null> {
  const rows = await database.volume.toArray();
  const byName = new Map(rows.map(({ name, value }) => [name, value]));
  const kept = byName.get('kept') as Kept | undefined;
  if (kept?.version !== noCounts.version) return null;
  const grown = { fine: {}, hours: {} } as Record<(typeof grains)[number], Record<string, Record<number, number[]>>>;
  const older: Record<string, readonly number[]> = {};
  const marks: Record<number, Readonly<Record<string, Mark>>> = {};
  let marked = 0;
  for (const { name, value } of rows) {
    const [grain = '', piece = '', series = ''] = name.split(separator);
    if (grain === 'fine' || grain === 'hours') {
      const bins = Object.hasOwn(grown[grain], series) ? grown[grain][series] : undefined;
      grown[grain][series] = { ...bins, [Number(piece)]: value as number[] };
    } else if (grain === 'older') older[series] = value as readonly number[];
    else if (grain === 'marks') {
      marks[Number(piece)] = value as Readonly<Record<string, Mark>>;
      marked += Object.keys(value as object).length;
    }
  }
  const covered = (byName.get('covered') ?? {}) as Counts['covered'];
  return { ...kept, covered, ...(grown as Record<'fine' | 'hours', Record<string, Bins>>), older, marks, marked };
}
