/** Judges the samples of the first steps by the playbook in force. Nothing is kept. */
import type { Answers } from '@/lib/platform/answers.ts';
import { calledBy } from '@/lib/post.ts';
import { contextSchema } from '@/lib/triage/context.ts';
import { samplePosts } from '@/lib/triage/samples.ts';
import { judge } from './judge.ts';

export async function judgeSamples(): Promise<Answers['judge-samples']> {
  const { playbook, assess } = await judge();
  const now = new Date().toISOString();
  const context = contextSchema.parse({ now });
  return samplePosts(playbook.brand.name, now).map((post) => {
    const { level, reasons } = assess(post, context);
    return { id: post.id, author: calledBy(post), text: post.text ?? '', level, reasons };
  });
}
