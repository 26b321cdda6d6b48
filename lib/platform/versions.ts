/** Earlier texts of the playbook, each under the hash of its text, so that nothing that was decided is lost. */
import { database, type StoredVersion } from './database.ts';

/** Enough to find last month's mistake; a text may be large. */
export const mostVersions = 60;

/** To be called within the transaction that writes the event. */
export async function keepVersion(version: StoredVersion): Promise<void> {
  await database.versions.put(version);
  const old = await database.versions.orderBy('at').reverse().offset(mostVersions).primaryKeys();
  await database.versions.bulkDelete(old);
}

export const newestVersion = (): Promise<StoredVersion | undefined> => database.versions.orderBy('at').last();

/** The newest first, without the texts. */
export async function listVersions(): Promise<Omit<StoredVersion, 'text'>[]> {
  return (await database.versions.orderBy('at').reverse().toArray()).map(({ text: _, ...version }) => version);
}
