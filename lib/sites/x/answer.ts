/** The posts and authors of one of the page's own JSON answers. */
import type { Post } from '@/lib/post.ts';
import { merge } from '../merge.ts';
import type { Answer } from '../site.ts';
import { note } from '../tally.ts';
import { inOrder } from './fields.ts';
import { authorOf, readTweet } from './tweet.ts';
import { walk } from './walk.ts';

/**
 * @param body a parsed answer of one of the `operations.ts`; anything else does no harm
 * @returns posts by id, each once: a repost under the original's id, a quoted post also for itself. `null` when nothing was
 *   found and the answer is in no known shape
 */
export function readAnswer(body: unknown): Answer | null {
  const { tweets, authors, known } = walk(body);
  const posts = new Map<string, Post>();
  for (const { node, promoted, repost } of tweets) {
    const answer = { ...readTweet(node, authors), promoted };
    if (repost) {
      answer.kind = 'repost';
      answer.repostedBy = authorOf(repost, authors).handle;
    }
    note(2, answer, (at) => inOrder[at]?.(node));
    posts.set(answer.id, merge({ answer, earlier: posts.get(answer.id) ?? null }) ?? answer);
  }
  const told = [...posts.values()];
  const writers = new Set(told.map((post) => post.author.handle));
  const others = [...authors.values()].filter((author) => !writers.has(author.handle));
  return known || told.length > 0 || others.length > 0 ? { posts: told, authors: others } : null;
}

/** How many of an answer's authors came without followers. When it is all of them, X has moved the field once more. */
export const authorsWithoutFollowers = ({ posts, authors }: Answer): number =>
  [...posts.map((post) => post.author), ...authors].filter((author) => author.followers === null).length;
