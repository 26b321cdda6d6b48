/** Posts as the volume counts them, by how they were judged last. */
import { database, type StoredAssessment } from '@/lib/platform/database.ts';
import type { Post } from '@/lib/post.ts';
import type { Mention } from '@/lib/volume/counts.ts';

/** More than are ever judged between two writes of the counts; the latest are taken. */
const mostSince = 5_000;

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

/** @param since ISO 8601; @returns every post that was judged after that instant, whenever it was first seen */
export async function judgedSince(since: string): Promise<Mention[]> {
  const judged = await database.assessments.where('at').above(since).reverse().limit(mostSince).toArray();
  const seen = await database.posts.bulkGet(judged.map(({ key }) => key));
  return judged.flatMap((stored, index) => {
    const one = seen[index];
    return one === undefined ? [] : [mentionOf(one.key, one.post, stored)];
  });
}
