/** Alerts are written first and shown then: what a killed worker did not show waits for the next one. */

import { count, t } from '@/lib/i18n.ts';
import { alertSettings } from '@/lib/platform/alert-settings.ts';
import { database, type StoredAlert } from '@/lib/platform/database.ts';
import { notify } from '@/lib/platform/notify.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import { levels } from '@/lib/playbook/words.ts';
import { judge } from '../playbook/judge.ts';
import { withoutOver } from './over.ts';
import { mayRing } from './quiet.ts';

const keptDays = 30;
const named = 3;
const inTurn = oneByOne();

/** Writes alerts; `showWaiting` shows them. */
export async function raise(alerts: readonly StoredAlert[]): Promise<void> {
  if (alerts.length > 0) await database.alerts.bulkPut(alerts);
}

/** Shows what waits, may ring now and is not over: each event once, several at a time as one. */
export const showWaiting = (): Promise<void> => inTurn(show);

async function show(): Promise<void> {
  const waiting = await database.alerts.where('state').equals('waiting').toArray();
  if (waiting.length === 0) return;
  const [{ value: wanted }, { playbook }] = await Promise.all([alertSettings.read(), judge()]);
  const now = Date.now();
  const may = waiting.filter(({ level }) => mayRing(level, now, playbook.hours, wanted));
  const ringing = (await withoutOver(may, now)).sort(
    (one, other) => levels.indexOf(other.level) - levels.indexOf(one.level) || other.at.localeCompare(one.at),
  );
  const [first] = ringing;
  if (first === undefined) return;
  const grave = first.level === 'crisis';
  const taken = await notify(
    ringing.length === 1
      ? { id: first.id, title: first.title, words: first.words, grave }
      : {
          id: 'several',
          title: t('panel.alert.several', { title: first.title, count: count(ringing.length - 1) }),
          words: several(ringing),
          grave,
        },
  );
  if (!taken) return;
  const ids = ringing.map(({ id }) => id);
  // Whoever looked at one meanwhile has seen it.
  await database.alerts
    .where('id')
    .anyOf(ids)
    .and(({ state }) => state === 'waiting')
    .modify({ state: 'shown' });
}

const several = (ringing: readonly StoredAlert[]): string => {
  const said = ringing
    .slice(0, named)
    .map(({ title, words }) => t('panel.alert.line', { title, words: words.slice(0, 80) }));
  return said.join('\n');
};

export async function forgetOldAlerts(): Promise<void> {
  const before = new Date(Date.now() - keptDays * 24 * 60 * 60_000).toISOString();
  await database.alerts.where('at').below(before).delete();
}
