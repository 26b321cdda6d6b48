/** Counts judged posts and readings of lists, one batch after the other; what is held here can be read again at any time. */

import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import type { Post } from '@/lib/post.ts';
import { type Counts, noCounts } from '@/lib/volume/bins.ts';
import { count, type Mention } from '@/lib/volume/counts.ts';
import type { Reading } from '@/lib/volume/covered.ts';
import { judge } from '../playbook/judge.ts';
import { incidentSpans } from './incident-spans.ts';
import { readCounts, writeCounts } from './store.ts';

let held: Promise<Counts> | null = null;
const inTurn = oneByOne();

/** What was counted up to now. */
export function counts(): Promise<Counts> {
  held ??= readCounts().then((kept) => kept ?? countAnew());
  held.catch(forgetCounts);
  return held;
}

/** To be called when the tables were emptied, or could not be written: the next question reads them again. */
export function forgetCounts(): void {
  held = null;
}

/** A negative mention: a storm below one post is one event, which that post tells of, and the brand itself does not count. */
export function mentionOf(key: string, { createdAt }: Post, stored: StoredAssessment | undefined): Mention {
  const assessment = stored?.assessment;
  const counted = assessment !== undefined && assessment.about !== 'own' && assessment.relevant && !assessment.part;
  return {
    key,
    at: createdAt === null ? null : Date.parse(createdAt),
    negative: counted && (assessment.tone.complaint ?? 0) >= 0.5,
    topics: assessment?.topics ?? [],
  };
}

/** Counts posts as they were judged last. One that was counted before is counted anew, never twice. */
export const countPosts = (seen: readonly SeenPost[], stored: readonly StoredAssessment[]): Promise<void> =>
  take({ mentions: seen.map(({ key, post }, index) => mentionOf(key, post, stored[index])) });

export const countReading = (reading: Reading): Promise<void> => take({ readings: [reading] });

/** One after the other: each begins with what the one before has written. */
function take(what: { readonly mentions?: readonly Mention[]; readonly readings?: readonly Reading[] }): Promise<void> {
  return inTurn(async () => {
    try {
      const [before, { playbook }, leftOut] = await Promise.all([counts(), judge(), incidentSpans()]);
      const after = count(before, { ...what, now: Date.now(), zone: playbook.hours.zone, leftOut });
      await writeCounts(before, after);
      held = Promise.resolve(after);
    } catch (error) {
      forgetCounts();
      throw error;
    }
  });
}

/** What an earlier Firebreak saw, or what a lost table held of the open fortnight: the posts are still there. */
async function countAnew(): Promise<Counts> {
  const now = Date.now();
  const since = new Date(now - 15 * 24 * 60 * 60_000).toISOString();
  const seen = await database.posts.where('post.createdAt').above(since).toArray();
  const stored = await database.assessments.bulkGet(seen.map(({ key }) => key));
  const mentions = seen.map(({ key, post }, index) => mentionOf(key, post, stored[index]));
  const [{ playbook }, leftOut] = await Promise.all([judge(), incidentSpans()]);
  const after = count(noCounts, { mentions, now, zone: playbook.hours.zone, leftOut });
  await writeCounts(noCounts, after);
  return after;
}
