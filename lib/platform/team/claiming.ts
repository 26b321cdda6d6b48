/** Takes a post, or lets it go, by compare-and-set on the server: of all who want it at once, one gets it. */

import { type Answer, type Claim, holderOf, noClaim, outcome, readClaim, type Standing } from '@/lib/team/claim.ts';
import { claimSubject, stream } from '@/lib/team/subjects.ts';
import type { Database } from '../database.ts';
import { rowsAbout } from '../record-rows.ts';
import { millisecondsOf, type Open } from './connect.ts';

/** Whoever waits longer for an answer is told that nobody knows. Milliseconds. */
export const patience = 2_000;

export interface Wanted {
  readonly key: string;
  readonly who: string;
  readonly device: string;
  /** From somebody who has it, knowingly. */
  readonly takeOver: boolean;
}

/**
 * A post of which no claim is known here is asked for at once, as if nobody ever had it: the server refuses when somebody has,
 * and only then it is looked at. That is one way to the server and back instead of two.
 * @returns what the server says; it is asked anew while nobody changed anything and there is time
 */
export async function take(open: Open, on: Database, wanted: Wanted): Promise<Answer> {
  const subject = await claimSubject(wanted.key);
  const until = Date.now() + patience;
  let claim: Claim | null = null;
  let before = noClaim;
  let unseen = (await claimsKnown(on, wanted.key)).length === 0;
  while (Date.now() < until) {
    try {
      const now = unseen ? noClaim : await standingOn(open, subject);
      unseen = false;
      if (claim !== null) {
        const answer = outcome(claim, before, now);
        if (answer?.kind === 'won') return answer;
        if (answer?.kind === 'lost') claim = null;
      }
      const proven = await isProven(on, now.claim);
      const own = now.claim?.state === 'held' && now.claim.who === wanted.who ? now.claim : null;
      // One without a proof may be taken by a colleague at this very moment: it is asked for anew, and only one gets it.
      if (own !== null && proven) return { kind: 'won', claim: own.id, over: own.over };
      const holder = holderOf(now, wanted.who, proven, Date.now(), sightedAt(now.claim));
      if (holder !== null && !wanted.takeOver) return { kind: 'lost', to: holder.who, at: holder.at };
      before = now;
      claim ??= make(wanted, 'held', holder?.who ?? own?.over ?? null);
      await publish(open, subject, claim, now.seq, until - Date.now());
      return { kind: 'won', claim: claim.id, over: claim.over };
    } catch (error) {
      // Refused, or the answer was lost: what stands there now tells which.
      if (open.connection.isClosed()) break;
      if (!isOtherLast(error)) await pause(open, 50);
    }
  }
  return { kind: 'unconfirmed', claim: claim?.id ?? crypto.randomUUID() };
}

/** Lets a post go that this person holds; one that somebody took over in between stays theirs. */
export async function free(open: Open, wanted: Omit<Wanted, 'takeOver'>): Promise<void> {
  const subject = await claimSubject(wanted.key);
  const now = await standingOn(open, subject);
  if (now.claim?.state !== 'held' || now.claim.who !== wanted.who) return;
  await publish(open, subject, make(wanted, 'free', null), now.seq, patience).catch((error: unknown) => {
    if (!isOtherLast(error)) throw error;
  });
}

const make = ({ key, who, device }: Omit<Wanted, 'takeOver'>, state: Claim['state'], over: string | null): Claim => ({
  v: 1,
  id: crypto.randomUUID(),
  key,
  who,
  device,
  state,
  over,
});

async function publish({ events }: Open, subject: string, claim: Claim, last: number, timeout: number): Promise<void> {
  await events.publish(subject, JSON.stringify(claim), {
    msgID: claim.id,
    expect: { lastSubjectSequence: last },
    timeout: Math.max(100, Math.min(timeout, 1_000)),
  });
}

async function standingOn({ manager }: Open, subject: string): Promise<Standing> {
  const found = await manager.direct.getMessage(stream, { last_by_subj: subject });
  if (found === null) return noClaim;
  return { seq: found.seq, at: millisecondsOf(found.timestamp), claim: readClaim(found.string()) };
}

/** May vanish: then a claim without a proof is waited for once more. */
const sighted = new Map<string, number>();
const mostSighted = 1_000;

function sightedAt(claim: Claim | null): number {
  if (claim === null) return Date.now();
  const known = sighted.get(claim.id);
  if (known !== undefined) return known;
  if (sighted.size >= mostSighted) sighted.clear();
  sighted.set(claim.id, Date.now());
  return Date.now();
}

/** Who proved which claim of a post, as far as it is known here. */
const claimsKnown = async (on: Database, key: string): Promise<{ readonly claim: string; readonly who: string }[]> =>
  (await rowsAbout([key], on)).flatMap(({ event: { deed, who } }) =>
    deed.kind === 'claim' ? [{ claim: deed.claim, who }] : [],
  );

/** Its holder wrote an event about it under the own name, which the server allows nobody else. */
const isProven = async (on: Database, claim: Claim | null): Promise<boolean> =>
  claim !== null && (await claimsKnown(on, claim.key)).some((one) => one.claim === claim.id && one.who === claim.who);

/** "wrong last sequence": somebody was faster, or this very message stands there already. */
const isOtherLast = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as { code?: number }).code === 10_071 || /wrong last sequence/u.test(error.message));

/** A round trip to the server, and a little more: a server that is busy is not pressed. */
const pause = ({ connection }: Open, ms: number): Promise<unknown> =>
  Promise.all([connection.flush().catch(() => undefined), new Promise((done) => setTimeout(done, ms))]);
