/** One alert for a post that must not wait, and another only when it gets graver; what a wave raised is the wave's alert. */
import { alertSettings } from '@/lib/platform/alert-settings.ts';
import { database, type StoredAlert } from '@/lib/platform/database.ts';
import { type Level, levels } from '@/lib/playbook/words.ts';
import { rulesOnVolume } from '@/lib/triage/volume-sign.ts';
import { judge } from '../playbook/judge.ts';
import { called } from './called.ts';
import type { OpenPost } from './open-posts.ts';
import { raise } from './show.ts';
import { ofPost } from './words.ts';

/** A post that was seen longer ago was there before anybody asked for alerts. */
const news = 60 * 60_000;

const mostCalled = 5_000;

const reaches = (level: Level | undefined, wanted: Level): boolean =>
  level !== undefined && levels.indexOf(level) >= levels.indexOf(wanted);

export async function alertOfPosts(open: readonly OpenPost[], now: number): Promise<void> {
  const [{ value: wanted }, { playbook }] = await Promise.all([alertSettings.read(), judge()]);
  if (wanted.posts === 'never') return;
  const least = levels.indexOf(wanted.posts);
  const since = new Date(now - news).toISOString();
  const ofWave = rulesOnVolume(playbook);
  const worth = open.filter(({ key, level, lastSeen, assessment }) => {
    if (levels.indexOf(level) < least || lastSeen < since || reaches(called.get(key), level)) return false;
    const first = assessment.reasons.find(({ way }) => way === 'for');
    return level === 'crisis' || first === undefined || !ofWave.has(first.id);
  });
  if (worth.length === 0) return;
  const known = await database.alerts.bulkGet(worth.map(({ key }) => `post:${key}`));
  const at = new Date(now).toISOString();
  const alerts = worth
    .filter(({ level }, index) => !reaches(known[index]?.level, level))
    .map((post): StoredAlert => {
      const { key } = post;
      return { ...ofPost(post), id: `post:${key}`, kind: 'post', at, key, state: 'waiting', spike: null };
    });
  await raise(alerts);
  if (called.size > mostCalled) called.clear();
  for (const [index, { key, level }] of worth.entries()) {
    const before = known[index]?.level;
    called.set(key, before !== undefined && reaches(before, level) ? before : level);
  }
}
