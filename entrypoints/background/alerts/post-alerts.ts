/** One alert for a post that must not wait, and another only when it gets graver; what a wave raised is the wave's alert. */
import { alertSettings } from '@/lib/platform/alert-settings.ts';
import { database } from '@/lib/platform/database.ts';
import { levels } from '@/lib/playbook/words.ts';
import { rulesOnVolume } from '@/lib/triage/volume-sign.ts';
import { judge } from '../playbook/judge.ts';
import type { OpenPost } from './open-posts.ts';
import { raise } from './show.ts';
import { ofPost } from './words.ts';

/** A post that was seen longer ago was there before anybody asked for alerts. */
const news = 60 * 60_000;

export async function alertOfPosts(open: readonly OpenPost[], now: number): Promise<void> {
  const [{ value: wanted }, { playbook }] = await Promise.all([alertSettings.read(), judge()]);
  if (wanted.posts === 'never') return;
  const least = levels.indexOf(wanted.posts);
  const since = new Date(now - news).toISOString();
  const ofWave = rulesOnVolume(playbook);
  const worth = open.filter(({ level, lastSeen, assessment }) => {
    if (levels.indexOf(level) < least || lastSeen < since) return false;
    const first = assessment.reasons.find(({ way }) => way === 'for');
    return level === 'crisis' || first === undefined || !ofWave.has(first.id);
  });
  const known = await database.alerts.bulkGet(worth.map(({ key }) => `post:${key}`));
  for (const [index, post] of worth.entries()) {
    const before = known[index];
    if (before !== undefined && levels.indexOf(before.level) >= levels.indexOf(post.level)) continue;
    const { key } = post;
    const at = new Date(now).toISOString();
    await raise({ ...ofPost(post), id: `post:${key}`, kind: 'post', at, key, state: 'waiting', spike: null });
  }
}
