/** The posts of the last two days that worry and that nobody has taken in hand, the gravest first. */
import { database } from '@/lib/platform/database.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { calledBy } from '@/lib/post.ts';
import { type Assessment, bands } from '@/lib/triage/assessment.ts';

export interface OpenPost {
  readonly key: string;
  readonly level: Level;
  readonly lastSeen: string;
  readonly author: string | null;
  readonly text: string | null;
  readonly assessment: Assessment;
}

const hours = 48;
const most = 500;

/** Answered ones are closed; one that somebody handles or escalates still says how the brand stands. */
export async function openPosts(now: number): Promise<OpenPost[]> {
  const since = new Date(now - hours * 60 * 60_000).toISOString();
  const stored = await database.assessments.where('score').aboveOrEqual(bands.watch[0]).reverse().toArray();
  const open = stored.filter(
    ({ assessment, care }) => assessment.relevant && !assessment.part && care.state !== 'answered',
  );
  const seen = await database.posts.bulkGet(open.map(({ key }) => key));
  return open
    .flatMap(({ key, assessment }, index): OpenPost[] => {
      const one = seen[index];
      if (one === undefined || one.lastSeen <= since) return [];
      const { post, lastSeen } = one;
      return [{ key, level: assessment.level, lastSeen, author: calledBy(post), text: post.text, assessment }];
    })
    .slice(0, most);
}
