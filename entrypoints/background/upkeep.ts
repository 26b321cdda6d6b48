/** What time does: deadlines pass, and what nobody has seen for the days of the retention is forgotten. */
import { browser } from '@/lib/platform/browser.ts';
import { database } from '@/lib/platform/database.ts';
import { settings } from '@/lib/platform/decided.ts';
import { forgetOldHealth } from '@/lib/platform/health.ts';
import { forgetDeliveries } from '@/lib/platform/outbox.ts';
import { forgetPictures } from '@/lib/platform/pictures.ts';
import { touchedOf } from '@/lib/platform/record-rows.ts';
import { incidentPrefix } from '@/lib/record/keys.ts';
import { forgetOpenPosts } from './alerts/open-posts.ts';
import { forgetOldAlerts, showWaiting } from './alerts/show.ts';
import { summarise } from './alerts/summary.ts';
import { reassessRecent } from './assess-posts.ts';
import { knownIncidents } from './incident/known.ts';
import { followVolume } from './volume/follow.ts';

const alarm = 'upkeep';
const everyMinutes = 5;

/** To be called when the worker starts. */
export function startUpkeep(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void keepUp();
  });
  void browser.alarms.get(alarm).then((set) => {
    if (set === undefined) void browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
  });
}

/** Each for itself: what one can't do, another still may. */
async function keepUp(): Promise<void> {
  for (const job of [
    forgetOld,
    forgetOldAlerts,
    () => forgetOldHealth(Date.now()),
    reassessRecent,
    () => followVolume(reassessRecent),
    summarise,
    showWaiting,
  ])
    await job().catch(() => undefined);
}

/** Posts that people did something about stay as long as the record does. */
export async function forgetOld(): Promise<void> {
  const { retentionDays } = (await settings.read()).value;
  const before = new Date(Date.now() - retentionDays * 24 * 60 * 60_000).toISOString();
  const old = await database.posts.where('lastSeen').below(before).primaryKeys();
  const touched = await touchedOf(old);
  const { posts: led } = await knownIncidents();
  const forgotten = old.filter((key) => !touched.has(key) && !led.has(key));
  await database.transaction('rw', database.posts, database.looks, database.assessments, async () => {
    await database.posts.bulkDelete(forgotten);
    await database.assessments.bulkDelete(forgotten);
    await database.looks.where('key').anyOf(forgotten).delete();
  });
  if (forgotten.length > 0) forgetOpenPosts();
  await forgetDeliveries(before);
  if ((await database.pictures.count()) > 0) await forgetPictures(before, await evidencePictures());
}

/** Pictures stay as long as the record does. */
async function evidencePictures(): Promise<Set<string>> {
  const all = await database.events.where('key').startsWith(incidentPrefix).toArray();
  return new Set(
    all.flatMap(({ event: { deed } }) => (deed.kind === 'evidence' ? (deed.hashes.screenshot ?? []) : [])),
  );
}
