/** What the statement builder needs: the playbook's own words, what was said in the last day, and where and how people wrote. */
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { copiesSince } from '@/lib/platform/journal.ts';
import type { SiteId } from '@/lib/post.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { judge } from '../playbook/judge.ts';
import { incidentOf } from './known.ts';

const day = 24 * 60 * 60_000;
/** Enough to tell the language and the network. */
const mostLooked = 400;

export async function prepareStatement(key: IncidentKey): Promise<Answers['prepare-statement']> {
  const [incident, copies, { playbook }] = await Promise.all([
    incidentOf(key),
    copiesSince(new Date(Date.now() - day)),
    judge(),
  ]);
  const posts = (incident?.posts ?? []).slice(-mostLooked).map(({ post }) => post);
  const stored = await database.assessments.bulkGet(posts);
  const languages = stored.flatMap((one) => one?.assessment.language ?? []);
  const sites = posts.map((post): SiteId => (post.startsWith('facebook:') ? 'facebook' : 'x'));
  const { acknowledgements: _, ...replies } = playbook.replies;
  return {
    replies,
    earlier: copies.map(({ text, at }) => ({ text, at })),
    language: byFrequency(languages)[0] ?? null,
    sites: byFrequency(sites),
  };
}

function byFrequency<Value extends string>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}
