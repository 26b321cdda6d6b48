/** What the worker found out about the volume, for the panel to draw: one row, written anew at each change. */
import type { Level } from '@/lib/playbook/words.ts';
import type { Driver } from '@/lib/volume/drivers.ts';
import type { VolumeView } from '@/lib/volume/view.ts';
import { database } from './database.ts';

/** From when on the brand stood at a level. */
export interface WorryStep {
  /** In milliseconds. */
  readonly at: number;
  readonly level: Level;
}

/** What a spike is made of. */
export interface Driving {
  /** The beginning of the spike that this is about. */
  readonly start: number;
  readonly words: readonly Driver[];
  /** Most of its texts are copies of few, or people's own words; `null`: too few to say. */
  readonly nature: 'copies' | 'people' | null;
  readonly texts: number;
  readonly distinct: number;
  /** The largest group of nearly identical texts: how many, by how many authors, and one of them. */
  readonly group: { readonly texts: number; readonly authors: number; readonly key: string } | null;
}

export interface KeptVolume {
  /** On which side of the playbook's limits the volume stood when posts were judged last. */
  readonly sign: string;
  readonly view: VolumeView;
  readonly driving: Driving | null;
  readonly level: Level;
  /** The oldest first; the last one holds now. */
  readonly worry: readonly WorryStep[];
}

const name = 'volume';

export const keptVolume = async (): Promise<KeptVolume | null> =>
  ((await database.meta.get(name))?.value as KeptVolume | undefined) ?? null;

export const keepVolume = async (value: KeptVolume): Promise<void> => {
  await database.meta.put({ name, value });
};
