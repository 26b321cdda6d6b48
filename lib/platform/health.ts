/** How well pages could be read, kept small: where each site stands, and one row for each site and day of two weeks. */
import type { SiteId } from '@/lib/post.ts';
import { addDay, type HealthDay, type Seen, type Standing, stand } from '@/lib/sites/health/health.ts';
import { healthSites } from '@/lib/sites/health/places.ts';
import type { SiteHealth } from '@/lib/sites/health/report.ts';
import { database } from './database.ts';

/** In days. */
export const healthKept = 14;
const prefix = 'health:';
const standingOf = (site: SiteId) => `${prefix}${site}`;
const dayOf = (site: SiteId, day: string) => `${prefix}${site}:${day}`;

const read = async <Value>(name: string): Promise<Value | null> =>
  ((await database.meta.get(name))?.value as Value | undefined) ?? null;

/** Takes in one message of a page. */
export const keepHealth = (seen: Seen): Promise<void> =>
  database.transaction('rw', database.meta, async () => {
    const [standing, day] = [standingOf(seen.site), dayOf(seen.site, seen.at.slice(0, 10))];
    const [before, today] = await Promise.all([read<Standing>(standing), read<HealthDay>(day)]);
    await database.meta.bulkPut([
      { name: standing, value: stand(before, seen) },
      { name: day, value: addDay(today, seen) },
    ]);
  });

const since = (now: number): string => new Date(now - (healthKept - 1) * 24 * 60 * 60_000).toISOString().slice(0, 10);

/** For a live query, too. @param now milliseconds */
export const readHealth = (now: number): Promise<SiteHealth[]> =>
  Promise.all(
    healthSites.map(async (site) => {
      const rows = await database.meta
        .where('name')
        .between(dayOf(site, since(now)), dayOf(site, '9'))
        .toArray();
      return {
        site,
        standing: await read<Standing>(standingOf(site)),
        days: rows.map(({ value }) => value as HealthDay),
      };
    }),
  );

/** What is older than two weeks is forgotten. @param now milliseconds */
export async function forgetOldHealth(now: number): Promise<void> {
  for (const site of healthSites)
    await database.meta
      .where('name')
      .between(dayOf(site, '0'), dayOf(site, since(now)))
      .delete();
}
