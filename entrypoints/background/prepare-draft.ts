/** What the check of a draft needs to know about a post's answer and the playbook. */
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { copiesSince } from '@/lib/platform/journal.ts';
import { firstName } from '@/lib/response/first-name.ts';
import { judge } from './playbook/judge.ts';

const day = 24 * 60 * 60_000;

export async function prepareDraft(key: string): Promise<Answers['prepare-draft']> {
  const [seen, copies, { playbook }] = await Promise.all([
    database.posts.get(key),
    copiesSince(new Date(Date.now() - day)),
    judge(),
  ]);
  const { acknowledgements, holding, updates, avoid } = playbook.replies;
  return {
    avoid,
    approved: [...acknowledgements, ...holding, ...updates].flatMap(({ text }) => Object.values(text)),
    earlier: copies.map(({ text, at }) => ({ text, at })),
    customer: seen === undefined ? null : firstName(seen.post.author.name),
  };
}
