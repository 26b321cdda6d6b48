/** The posts of the last two days that worry and that nobody has taken in hand, the gravest first. */
import { database, type SeenPost, type StoredAssessment } from '@/lib/platform/database.ts';
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

/** May vanish: it saves reading every post that worries again after each batch. Whatever is judged is noted here. */
let held: Promise<Map<string, OpenPost>> | null = null;

/** Answered ones are closed; one that somebody handles or escalates still says how the brand stands. */
export async function openPosts(now: number): Promise<OpenPost[]> {
  const since = new Date(now - hours * 60 * 60_000).toISOString();
  held ??= read();
  held.catch(forgetOpenPosts);
  const open = await held;
  for (const [key, { lastSeen }] of open) if (lastSeen <= since) open.delete(key);
  const higher = (one: OpenPost, other: OpenPost) =>
    other.assessment.score - one.assessment.score || (one.key < other.key ? 1 : -1);
  return [...open.values()].sort(higher).slice(0, most);
}

/** To be called when assessments were written. */
export function noteJudged(seen: readonly SeenPost[], stored: readonly StoredAssessment[]): void {
  // While the tables are being read, they may be read as they were before.
  void held?.then(
    (open) => note(open, seen, stored),
    () => undefined,
  );
}

/** To be called when posts were taken out of the tables. */
export function forgetOpenPosts(): void {
  held = null;
}

async function read(): Promise<Map<string, OpenPost>> {
  const stored = (await database.assessments.where('score').aboveOrEqual(bands.watch[0]).toArray()).filter(isOpen);
  const seen = await database.posts.bulkGet(stored.map(({ key }) => key));
  const open = new Map<string, OpenPost>();
  note(open, seen, stored);
  return open;
}

/** Whether a post still says something about how the brand stands. */
export const isOpen = ({ assessment: { relevant, part, score }, care }: StoredAssessment): boolean =>
  score >= bands.watch[0] && relevant && !part && care.state !== 'answered';

function note(
  open: Map<string, OpenPost>,
  seen: readonly (SeenPost | undefined)[],
  stored: readonly StoredAssessment[],
): void {
  for (const [index, one] of stored.entries()) {
    const [{ key, assessment }, known] = [one, seen[index]];
    if (known === undefined || !isOpen(one)) {
      open.delete(key);
      continue;
    }
    const { post, lastSeen } = known;
    open.set(key, { key, level: assessment.level, lastSeen, author: calledBy(post), text: post.text, assessment });
  }
}
