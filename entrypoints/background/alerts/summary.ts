/** The daily summary, for who wants one: what the last day came to, at the beginning of the working day. */
import { apart, count, t } from '@/lib/i18n.ts';
import { alertSettings } from '@/lib/platform/alert-settings.ts';
import { database } from '@/lib/platform/database.ts';
import { keptVolume } from '@/lib/platform/volume-kept.ts';
import { isWorking } from '@/lib/playbook/hours.ts';
import { judge } from '../playbook/judge.ts';
import { openPosts } from './open-posts.ts';
import { raise } from './show.ts';
import { topicWithin } from './words.ts';

const day = 24;

/** Writes the summary of the last 24 hours, once for each working day in the team's zone. */
export async function summarise(): Promise<void> {
  const { summary } = (await alertSettings.read()).value;
  const { playbook } = await judge();
  const now = Date.now();
  if (!summary || playbook.brand.name === '' || !isWorking(new Date(now), playbook.hours)) return;
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: playbook.hours.zone }).format(now);
  const id = `summary:${date}`;
  if ((await database.alerts.get(id)) !== undefined) return;
  const [kept, open] = await Promise.all([keptVolume(), openPosts(now)]);
  const hours = kept?.view.hours.slice(-day) ?? [];
  const sum = (read: (one: (typeof hours)[number]) => number) =>
    count(Math.round(hours.reduce((all, one) => all + read(one), 0)));
  const worrying = open.filter(({ level }) => level === 'worry' || level === 'crisis').length;
  const [topic] = kept?.view.topics ?? [];
  const read = sum(({ covered }) => covered);
  const words = [
    t('panel.summary.seen', { count: sum((one) => one.count), ordinary: sum(({ expected }) => expected) }),
    ...(topic === undefined
      ? []
      : [t('panel.summary.topic', { topic: topicWithin(playbook.topics, topic.id), count: count(topic.count) })]),
    worrying === 0 ? t('panel.summary.noneWaits') : t('panel.summary.waiting', worrying, { count: count(worrying) }),
    t('panel.summary.read', { count: read }),
  ].join(' ');
  const title = t('panel.summary.title', { brand: apart(playbook.brand.name) });
  const at = new Date(now).toISOString();
  await raise([{ id, kind: 'summary', at, level: 'calm', title, words, key: null, state: 'waiting', spike: null }]);
}
