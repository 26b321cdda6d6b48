/** The one line of this browser to its team's server: opened when the worker starts, looked after by an alarm, and told of. */
import { browser } from '@/lib/platform/browser.ts';
import { database } from '@/lib/platform/database.ts';
import { deviceId, onAppended } from '@/lib/platform/journal.ts';
import { pulse } from '@/lib/platform/news.ts';
import { keepClient, loadClient } from '@/lib/platform/team/client.ts';
import { Link } from '@/lib/platform/team/link.ts';
import { readMembership } from '@/lib/platform/team/membership.ts';
import { keepStanding, readStanding } from '@/lib/platform/team/told.ts';
import { within } from '@/lib/platform/team/within.ts';
import type { Standing } from '@/lib/team/standing.ts';
import { reassessRecent } from '../assess-posts.ts';
import { followArrived } from './arrived.ts';
import { leaveIfSent } from './leaving.ts';
import { followTeamText } from './playbook-text.ts';

const alarm = 'team';
/** The shortest that browsers allow: a worker that was put to sleep with a broken line is back after so many minutes. */
const everyMinutes = 0.5;

/** `null` where there is no team. May vanish: what matters is in the database. */
let line: Promise<Link> | null = null;
let wasOnline = false;
/** While much is read, nothing else is done: what came is followed when all of it is here. */
let held: Set<string> | null = null;

/** To be called when the worker starts. */
export function startTeam(): void {
  keepClient();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) tryLine(false);
  });
  onAppended(() => void line?.then((link) => link.wake()));
  addEventListener('online', () => tryLine(true));
  tryLine(true);
}

/** As `openLine`, for whom nobody waits: what fails is tried again by the alarm. */
export const tryLine = (now: boolean): void => void openLine(now).catch(() => undefined);

/** Opens the line if there is a team. @param now also while a pause between two tries is on */
export async function openLine(now: boolean): Promise<void> {
  // A worker that died while it left had no time to say so.
  if ((await readMembership()) === null) return keepStanding(null);
  if ((await browser.alarms.get(alarm)) === undefined)
    await browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
  // What could not be read once is read again at the next alarm.
  line ??= make().catch((error: unknown) => {
    line = null;
    throw error;
  });
  await (await line).ensure(now);
}

async function make(): Promise<Link> {
  const [device, before] = await Promise.all([deviceId(), readStanding()]);
  wasOnline = false;
  held = null;
  return new Link({ database, device, client: loadClient, factory: null, before, changed, told });
}

function changed(keys: readonly string[]): void {
  if (held === null) followArrived(keys);
  else for (const key of keys) held.add(key);
}

/** What a worker that died while it was reading had held is not known any more: then everything is looked at. */
async function followHeld(keys: readonly string[]): Promise<void> {
  followArrived(keys);
  await reassessRecent();
  await pulse([]);
}

/** One after the other: the latest must be what stands there in the end. */
let telling: Promise<unknown> = Promise.resolve();

function told(standing: Standing): void {
  telling = telling.then(() => (line === null ? undefined : keepStanding(standing))).catch(() => undefined);
  const online = standing.state === 'online';
  if (standing.state === 'behind') held ??= new Set();
  else if (held !== null) {
    const keys = [...held];
    held = null;
    void followHeld(keys).catch(() => undefined);
  }
  if (online && !wasOnline) void followTeamText(true).catch(() => undefined);
  wasOnline = online;
  if (online && standing.waiting === 0) void leaveIfSent(closeLine);
}

/** @returns the line when the server can be asked now; a worker that just woke gets a moment to open it */
export async function lineNow(patience: number): Promise<Link | null> {
  if (line === null || !(await line).isOnline) await within(patience, openLine(true)).catch(() => undefined);
  const link = await line;
  return link?.isOnline === true ? link : null;
}

/** Says farewell; the team itself is left or changed by whoever calls, and only then is it forgotten how it stood. */
export async function closeLine(): Promise<void> {
  const link = await line;
  line = null;
  await link?.close();
  await telling;
  await browser.alarms.clear(alarm);
}
