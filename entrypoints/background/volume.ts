/** The volume of negative mentions now, from the posts that were seen; fresh enough for a minute. */
import { database } from '@/lib/platform/database.ts';
import { recentVolume, type Volume } from '@/lib/volume/recent.ts';

const days = 7;
const fresh = 20_000;
let last: { readonly at: number; readonly volume: Promise<Volume> } | null = null;

/** @param anew when posts have come in since */
export function volumeNow(anew = false): Promise<Volume> {
  if (last === null || anew || Date.now() - last.at > fresh) last = { at: Date.now(), volume: count() };
  return last.volume;
}

async function count(): Promise<Volume> {
  const since = new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();
  const recent = await database.posts.where('post.createdAt').above(since).toArray();
  const assessed = await database.assessments.bulkGet(recent.map(({ key }) => key));
  const counted = recent.map(({ post }, index) => {
    const assessment = assessed[index]?.assessment;
    // A storm below one post is one event, and that post tells of it: it must not make every other post part of a wave.
    const counts = assessment !== undefined && assessment.about !== 'own' && !assessment.part;
    const negative = counts && (assessment.tone.complaint ?? 0) >= 0.5;
    return { createdAt: post.createdAt, negative, topics: assessment?.topics ?? [] };
  });
  return recentVolume(counted, Date.now());
}
