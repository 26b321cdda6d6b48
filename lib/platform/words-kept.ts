/** Texts that somebody is writing about an incident: kept at every stroke, on this machine alone, until everything is deleted. */
import { liveQuery } from 'dexie';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { database } from './database.ts';

interface Kept {
  /** Made by whoever wrote it, to know its own writing again. */
  readonly n: string;
  readonly words: unknown;
}

const nameOf = (key: IncidentKey): string => `words:${key}`;

export async function keepWords(key: IncidentKey, n: string, words: unknown): Promise<void> {
  await database.meta.put({ name: nameOf(key), value: { n, words } satisfies Kept });
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
