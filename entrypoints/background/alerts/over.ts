/** What waited out the quiet hours may be over when it may ring at last: then nobody is called, and it counts as seen. */
import { database, type StoredAlert, type StoredAssessment } from '@/lib/platform/database.ts';
import { levels } from '@/lib/playbook/words.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { asItIsNow } from '@/lib/volume/worth-alert.ts';
import { volumeNow } from '../volume/now.ts';
import { called } from './called.ts';
import { isOpen } from './open-posts.ts';

/** What ended longer ago is history: the panel shows it, nobody is called. In milliseconds. */
const stillNews = 2 * 60 * 60_000;

export const isNews = ({ end }: Pick<Spike, 'end'>, now: number): boolean => end === null || end > now - stillNews;

/** @returns those of which there is still something to tell; the others are ticked off */
export async function withoutOver(alerts: readonly StoredAlert[], now: number): Promise<StoredAlert[]> {
  const [judged, spikes] = await Promise.all([
    database.assessments.bulkGet(alerts.map(({ key }) => key ?? '')),
    alerts.some(({ kind }) => kind === 'volume') ? volumeNow().then((volume) => volume.spikes) : [],
  ]);
  const isOver = (alert: StoredAlert, stored: StoredAssessment | undefined): boolean => {
    if (alert.kind === 'volume') return !isNews(asItIsNow(alert.spike as Spike, spikes), now);
    // Two who answered the same post have to hear of it although it is answered.
    if (alert.key === null || alert.id !== `post:${alert.key}`) return false;
    return stored === undefined || !isOpen(stored) || isLower(stored, alert);
  };
  const left: StoredAlert[] = [];
  for (const [index, alert] of alerts.entries()) {
    if (isOver(alert, judged[index])) await tickOff(alert, judged[index]);
    else left.push(alert);
  }
  return left;
}

const isLower = ({ assessment }: StoredAssessment, { level }: StoredAlert): boolean =>
  levels.indexOf(assessment.level) < levels.indexOf(level);

async function tickOff(alert: StoredAlert, stored: StoredAssessment | undefined): Promise<void> {
  const lower = alert.kind === 'post' && stored !== undefined && isLower(stored, alert);
  // Nobody heard of the higher level: should the post reach it again, that is worth a call.
  const level = lower ? stored.assessment.level : alert.level;
  await database.alerts
    .where('id')
    .equals(alert.id)
    .and(({ state }) => state === 'waiting')
    .modify({ state: 'seen', level });
  if (lower && alert.key !== null) called.delete(alert.key);
}
