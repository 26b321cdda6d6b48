/** Texts that somebody is writing about an incident: kept at every stroke, on this machine alone, until everything is deleted. */
import { liveQuery } from 'dexie';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { database } from './database.ts';
import { oneByOne } from './one-by-one.ts';

interface Kept {
  /** Made by whoever wrote it, to know its own writing again. */
  readonly n: string;
  readonly words: unknown;
}

const nameOf = (key: IncidentKey): string => `words:${key}`;

/** What waits for the writing before it; of one text only the latest state, or whoever types fast would be written behind. */
const waiting = new Map<string, Kept>();
const inTurn = oneByOne();

export async function keepWords(key: IncidentKey, n: string, words: unknown): Promise<void> {
  waiting.set(nameOf(key), { n, words });
  await inTurn(async () => {
    const rows = [...waiting].map(([name, value]) => ({ name, value }));
    waiting.clear();
    if (rows.length > 0) await database.meta.bulkPut(rows);
  });
}

/** Tells now and at every change what is kept; `null` while nothing is. @returns how to stop */
export function watchWords(
  key: IncidentKey,
  tell: (kept: Kept | null) => void,
  failed: (error: unknown) => void,
): () => void {
  const read = async () => ((await database.meta.get(nameOf(key)))?.value ?? null) as Kept | null;
  const watching = liveQuery(read).subscribe({ next: tell, error: failed });
  return () => watching.unsubscribe();
}
