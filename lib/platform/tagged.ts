/** Which tags a post has, folded from the record, so that lists need not read it: written with the deeds, in one transaction. */
import { tagsOf } from '@/lib/record/tags.ts';
import { type Database, database } from './database.ts';
import { rowsAbout, withArrival } from './record-rows.ts';

/** To be called within a transaction on events, packs and tags, after deeds were written. @param keys of posts */
export async function followTags(keys: readonly string[], on: Database = database): Promise<void> {
  if (keys.length === 0) return;
  const rows = await rowsAbout(keys, on);
  const folded = keys.map((key) => ({
    key,
    tags: tagsOf(rows.filter((row) => row.key === key).map(withArrival)),
  }));
  await on.tagged.bulkPut(folded.filter(({ tags }) => tags.length > 0));
  await on.tagged.bulkDelete(folded.flatMap(({ key, tags }) => (tags.length === 0 ? [key] : [])));
}

/** @returns the tags of each post, in their order; empty where there are none */
export const tagsOfPosts = async (keys: readonly string[]): Promise<(readonly string[])[]> =>
  (await database.tagged.bulkGet([...keys])).map((row) => row?.tags ?? []);

/** @returns every tag that some post has, of this person and of colleagues, in alphabetical order */
export const tagsInUse = async (): Promise<string[]> =>
  (await database.tagged.orderBy('tags').uniqueKeys()).map(String);
