/** The pictures that were captured as evidence, under the hash by which the record names them. */
import { database, type StoredPicture } from './database.ts';

/** To be called before the event that names it: an entry without its picture would look tampered with. */
export async function keepPicture(picture: StoredPicture): Promise<void> {
  await database.pictures.put(picture);
}

/** @returns those that are here, in the order of the hashes */
export async function picturesWith(hashes: readonly string[]): Promise<StoredPicture[]> {
  const found = await database.pictures.bulkGet([...hashes]);
  return found.filter((one) => one !== undefined);
}

/** Forgets pictures that no evidence names: the worker died between the picture and its entry. @param before ISO 8601 */
export async function forgetPictures(before: string, named: ReadonlySet<string>): Promise<void> {
  await database.pictures.filter(({ hash, at }) => at < before && !named.has(hash)).delete();
}
