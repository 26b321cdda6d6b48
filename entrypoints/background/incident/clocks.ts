/** The clocks outside the panel: an alarm for the next change, a notification for each, and the toolbar's button. */
import { bannerWords } from '@/components/page/banner-words.ts';
import { nextChange } from '@/lib/incident/clock.ts';
import type { Incident } from '@/lib/incident/incident.ts';
import { type ClockNotice, incidentIn, noticesOf, toolbarSign } from '@/lib/incident/signal.ts';
import type { IncidentLine } from '@/lib/incident/view.ts';
import { browser } from '@/lib/platform/browser.ts';
import { chooseIncident } from '@/lib/platform/chosen-incident.ts';
import { database } from '@/lib/platform/database.ts';
import { tellIncidents } from '@/lib/platform/news.ts';
import { notify, withdraw } from '@/lib/platform/notify.ts';
import { showOnToolbar } from '@/lib/platform/toolbar.ts';
import { feedReadiness } from './drills.ts';
import { knownIncidents } from './known.ts';

/** The next change to the second. */
const exact = 'incident-clock';
/** Once a minute while an incident is open: a machine whose time was set back or forward must not miss anything. */
const steady = 'incident-minute';
/** Which notices were shown: in the database, for the worker may die between two of them. */
const shownName = 'incident-notices';

/** To be called when the worker starts. */
export function startIncidentClocks(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === exact || name === steady) void followClocks();
  });
  // After an update of the extension and after the browser was closed, alarms may be gone, and events of others have come.
  void followClocks();
  browser.runtime.onStartup.addListener(() => void feedReadiness());
}

/** For the click on a notification. */
export function openNoticed(id: string): void {
  const key = incidentIn(id);
  if (key !== null) void chooseIncident(key);
}

let turn: Promise<void> = Promise.resolve();

/** Brings alarm, notifications, toolbar and open views to what holds now; to be called after every change. */
export function followClocks(): Promise<void> {
  const followed = turn.then(follow);
  turn = followed.catch(() => undefined);
  return turn;
}

async function follow(): Promise<void> {
  const now = Date.now();
  const { whole, lines } = await knownIncidents();
  const all = [...whole.values()].filter(({ status }) => status === 'open');
  const sign = toolbarSign(all, now);
  await showOnToolbar('incidents', sign);
  await announce(noticesOf(all, now));
  await setAlarms(all.length > 0, nextChange(all, now));
  await tell(lines, all);
}

const toldName = 'incidents-told';

/** Only what changed is news: every worker that wakes would else have all views ask again. */
async function tell(lines: readonly IncidentLine[], open: readonly Incident[]): Promise<void> {
  const counts = open.map(({ key, log }) => [key, log.length]);
  const sign = JSON.stringify([lines, counts]);
  if ((await browser.storage.session.get(toldName))[toldName] === sign) return;
  const real = open.filter(({ drill }) => !drill);
  const told = real.map(({ title, level, openedAt }) => ({ title, level, since: openedAt }));
  await tellIncidents(told, bannerWords(told));
  await browser.storage.session.set({ [toldName]: sign });
}

async function setAlarms(open: boolean, next: number | null): Promise<void> {
  await (next === null ? browser.alarms.clear(exact) : browser.alarms.create(exact, { when: next }));
  if (!open) await browser.alarms.clear(steady);
  else if ((await browser.alarms.get(steady)) === undefined)
    await browser.alarms.create(steady, { periodInMinutes: 1 });
}

/** Written, shown, ticked off: a notice that was written and not ticked off is shown again, in the place of the first. */
async function announce(notices: readonly ClockNotice[]): Promise<void> {
  const stored = ((await database.meta.get(shownName))?.value ?? {}) as Readonly<Record<string, boolean>>;
  const current = Object.fromEntries(notices.map(({ id }) => [id, stored[id] === true]));
  const same = Object.keys(stored).every((id) => id in current);
  if (same && notices.every(({ id }) => stored[id] === true)) return;
  const keep = (value: Readonly<Record<string, boolean>>) => database.meta.put({ name: shownName, value });
  await keep(current);
  for (const notice of notices) if (current[notice.id] === false) await notify(notice);
  for (const id of Object.keys(stored)) if (!(id in current)) await withdraw(id);
  await keep(Object.fromEntries(notices.map(({ id }) => [id, true])));
}
