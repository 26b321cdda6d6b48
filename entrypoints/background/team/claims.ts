/** Taking a post before answering it: in a team the server decides who has it; alone nobody is asked. */
import { deviceId, record } from '@/lib/platform/journal.ts';
import { rowsAbout, withArrival } from '@/lib/platform/record-rows.ts';
import { readMembership } from '@/lib/platform/team/membership.ts';
import { keepHeld } from '@/lib/platform/team/told.ts';
import { holderIn, letGo } from '@/lib/record/holder.ts';
import type { Arrived } from '@/lib/record/order.ts';
import type { Held } from '@/lib/team/held.ts';
import { lineNow } from './line.ts';

/** A worker that was woken by the click has so many milliseconds to open its line. */
const patience = 2_000;

/**
 * @param anyway knowingly: from somebody who has it, or while the server can't be asked
 * @returns what stands in the way, which the panel shows as well; `null`: go on
 */
export async function takePost(key: string, anyway: boolean): Promise<Held | null> {
  const membership = await readMembership();
  if (membership === null) return null;
  const held = await take(key, membership.invite.person, anyway);
  await keepHeld(held);
  return held;
}

async function take(key: string, who: string, anyway: boolean): Promise<Held | null> {
  const [events, device] = await Promise.all([eventsOf(key), deviceId()]);
  const holder = holderIn(events);
  if (holder !== null && (holder.device === device || holder.who === who)) return null;
  if (holder !== null && !anyway) return { key, why: holder.state, who: holder.who, at: holder.at };
  const line = await lineNow(patience);
  let answer = (await line?.take(key, anyway)) ?? null;
  // They gave it back while the server could not be told.
  if (answer?.kind === 'lost' && letGo(events, answer.to, answer.at)) answer = (await line?.take(key, true)) ?? null;
  if (answer?.kind === 'lost') return { key, why: 'handling', who: answer.to, at: answer.at };
  const confirmed = answer?.kind === 'won';
  if (!confirmed && !anyway) return { key, why: answer === null ? 'offline' : 'unconfirmed', who: null, at: null };
  const over = (answer?.kind === 'won' ? answer.over : null) ?? holder?.who ?? null;
  await record({ kind: 'claim', key, claim: answer?.claim ?? crypto.randomUUID(), over, confirmed }, who);
  return null;
}

/** Tells the server that nobody has it any more; where it can't be told, the record says so. */
export async function freePost(key: string): Promise<void> {
  if ((await readMembership()) === null) return;
  await (await lineNow(patience))?.free(key);
}

const eventsOf = async (key: string): Promise<Arrived[]> => (await rowsAbout([key])).map(withArrival);
