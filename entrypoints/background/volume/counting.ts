/** Counts judged posts and readings of lists, one batch after the other; what is held here can be read again at any time. */

import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import { type Counts, noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import type { Reading } from '@/lib/volume/covered.ts';
import { judge } from '../playbook/judge.ts';
import { incidentSpans } from './incident-spans.ts';
import { judgedSince, mentionOf } from './mention.ts';
import { countedUntil, readCounts, writeCounts } from './store.ts';

let held: Promise<Counts> | null = null;
/** As it stands in the tables, when something newer is held. */
let written: Counts | null = null;
let planned: ReturnType<typeof setTimeout> | undefined;
const inTurn = oneByOne();

/**
 * In milliseconds. Every batch changes the same few pieces, so they are written together. Until then what was counted of posts
 * may be lost with the worker: the next one finds every post that was judged since, and a post counts once.
 */
const pause = 2_000;
/** The instant of the judgement that was counted last: they come one after the other, so those before are counted too. */
let countedAt: string | undefined;

/** What was counted up to now. */
export function counts(): Promise<Counts> {
  held ??= readCounts().then((kept) => (kept === null ? countAnew() : countSince(kept)));
  held.catch(forgetCounts);
  return held;
}

/** To be called when the tables were emptied, or could not be written: the next question reads them again. */
export function forgetCounts(): void {
  held = written = null;
  countedAt = undefined;
  clearTimeout(planned);
  planned = undefined;
}

/** Counts posts as they were judged last. One that was counted before is counted anew, never twice. */
export const countPosts = (seen: readonly SeenPost[], stored: readonly StoredAssessment[]): Promise<void> =>
  take({ mentions: seen.map(({ key, post }, index) => mentionOf(key, post, stored[index])) }, stored[0]?.at);

export const countReading = (reading: Reading): Promise<void> => take({ readings: [reading] });

/** One after the other: each begins with what the one before has counted. */
function take(
  what: { readonly mentions?: readonly Mention[]; readonly readings?: readonly Reading[] },
  at?: string,
): Promise<void> {
  return inTurn(async () => {
    try {
      const [before, { playbook }, leftOut] = await Promise.all([counts(), judge(), incidentSpans()]);
      const after = count(before, { ...what, now: Date.now(), zone: playbook.hours.zone, leftOut });
      written ??= before;
      held = Promise.resolve(after);
      countedAt = at ?? countedAt;
      // What a page told of its list is not found again.
      if (what.readings !== undefined) await write();
      else planned ??= setTimeout(() => void inTurn(write).catch(forgetCounts), pause);
    } catch (error) {
      forgetCounts();
      throw error;
    }
  });
}

/** To be called in turn. */
async function write(): Promise<void> {
  clearTimeout(planned);
  planned = undefined;
  if (written === null) return;
  const [before, after] = [written, await counts()];
  await writeCounts(before, after, countedAt);
  if (written === before) written = null;
}

/** Counts what a worker that died had judged and not written. */
async function countSince(kept: Counts): Promise<Counts> {
  const since = await countedUntil();
  const mentions = since === null ? [] : await judgedSince(since);
  return mentions.length === 0 ? kept : countNow(kept, mentions);
}

/** What an earlier Firebreak saw, or what a lost table held of the open fortnight: the posts are still there. */
async function countAnew(): Promise<Counts> {
  const since = new Date(Date.now() - 15 * 24 * 60 * 60_000).toISOString();
  const seen = await database.posts.where('post.createdAt').above(since).toArray();
  const stored = await database.assessments.bulkGet(seen.map(({ key }) => key));
  return countNow(
    noCounts,
    seen.map(({ key, post }, index) => mentionOf(key, post, stored[index])),
  );
}

async function countNow(before: Counts, mentions: readonly Mention[]): Promise<Counts> {
  const [{ playbook }, leftOut] = await Promise.all([judge(), incidentSpans()]);
  const after = count(before, { mentions, now: Date.now(), zone: playbook.hours.zone, leftOut });
  await writeCounts(before, after);
  return after;
}
