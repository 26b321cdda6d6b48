/**
 * `npm run bench:judging`: posts a second with the starter playbook, and with one of 2,000 rules and 5,000 watched names; with
 * words that were read before (a post that is judged again), and with words that are new.
 */
import '@/lib/commands/english.ts';
import { join } from 'node:path';
import { z } from 'zod';
import { lexicons, lines, model } from '@/lib/commands/files.ts';
import { type Post, postSchema } from '@/lib/post.ts';
import { assessWith } from '@/lib/triage/assess.ts';
import { contextSchema } from '@/lib/triage/context.ts';
import { largePlaybook } from './large-playbook.ts';

const written = join(import.meta.dirname, '../language/posts/elm.jsonl');
const posts = [...lines(written)]
  .map(({ text }) => z.object({ text: z.string(), lang: z.string() }).parse(JSON.parse(text)))
  .slice(0, 1_500)
  .map(({ text, lang }, n) =>
    postSchema.parse({
      site: 'x',
      id: String(n + 1),
      kind: 'post',
      author: {
        handle: n % 50 === 0 ? `watched${n}` : `person${n}`,
        name: 'Wren Field',
        followers: (n * 97) % 40_000,
        posts: 900,
        joinedAt: '2018-01-01T00:00:00Z',
        verified: 'none',
        bio: 'walks',
      },
      text: `@brambleair ${text}`,
      lang,
      createdAt: '2026-10-14T11:30:00Z',
      counts: { replies: n % 9, reposts: n % 31, quotes: 0, likes: n % 70, views: 900 },
      mentions: ['brambleair'],
      media: [],
      promoted: false,
    }),
  );
const context = contextSchema.parse({ now: '2026-10-14T12:00:00Z' });

const warming = 400;
for (const [rules, watched] of [
  [60, 0],
  [2_000, 5_000],
] as const) {
  const assess = assessWith(largePlaybook(rules, watched), lexicons(), model());
  const round = (some: readonly Post[]) => {
    const from = performance.now();
    for (const post of some) assess(post, context);
    return Math.round((some.length / (performance.now() - from)) * 1_000);
  };
  // The phrase tables are made ready at the first posts, as in a worker that has just begun.
  round(posts.slice(0, warming));
  const fresh = round(posts.slice(warming));
  const again = Array.from({ length: 9 }, () => round(posts)).sort((one, other) => one - other);
  console.log(
    `${rules} rules, ${watched} watched: ${fresh.toLocaleString('en')} posts/s with new words; judged again ${again[4]?.toLocaleString('en')} (median of 9), ${again[0]?.toLocaleString('en')} to ${again[8]?.toLocaleString('en')}`,
  );
}
