/** The posts, comments and people of one of Facebook's own JSON documents. */
import type { Post } from '@/lib/post.ts';
import { isObject } from '../json.ts';
import { merge } from '../merge.ts';
import type { Answer } from '../site.ts';
import { note } from '../tally.ts';
import { aliasesOf } from './aliases.ts';
import { readComment } from './comment.ts';
import { slotsInOrder } from './fields.ts';
import { first, type Parts } from './parts.ts';
import { readStory } from './story.ts';
import { walk } from './walk.ts';

export interface FacebookAnswer extends Answer {
  /** Other names under which the page may show a post (`pfbid…`, `media:<number>`), to its id. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** So many posts take about a millisecond. */
const STEP = 20;

/** More than the name of a post: a card; of comments, an answer never has names alone. */
const isFull = ({ kind, told }: Parts): boolean => kind === 'comment' || isObject(first(told.card));

/** Whom a comment answers: the author of what stands above, if that was told, or else whose page it is. */
function answering(post: Post, posts: ReadonlyMap<string, Post>): Post {
  const { inReplyTo, thread, page } = post;
  const above = posts.get(inReplyTo?.id ?? '')?.author.handle ?? (inReplyTo?.id === thread ? page?.handle : null);
  return inReplyTo && !inReplyTo.handle && above ? { ...post, inReplyTo: { ...inReplyTo, handle: above } } : post;
}

/**
 * Reads in steps of about a millisecond each, so that a page can draw between them.
 * @param body a parsed JSON document, from the network or out of the page; anything else does no harm
 * @returns posts by id, each once, a shared one also for itself. Nothing where nothing is in it; `null` when there are posts
 *   or comments, and none of them is in a known shape
 */
export function* read(body: unknown): Generator<undefined, FacebookAnswer | null> {
  const { found, actors, listed } = yield* walk(body);
  const posts = new Map<string, Post>();
  const all: [Parts, Post | null][] = [];
  for (const parts of found) {
    const post = (parts.kind === 'post' ? readStory : readComment)(parts, actors);
    if (all.push([parts, post]) % STEP === 0) yield;
    // What only names a post, or counts for it, has nothing else to be read.
    if (isFull(parts)) note(parts.kind === 'post' ? 2 : 3, post, (at) => first(parts.told[slotsInOrder[at] ?? 'id']));
    if (post === null) continue;
    // The one met first is nearest to the root, and the fullest.
    const known = posts.get(post.id);
    posts.set(post.id, (known && merge({ answer: known, earlier: post })) ?? post);
  }
  if (posts.size === 0 && (listed || found.some(isFull))) return null;
  const told = [...posts.values()].map((post) => answering(post, posts));
  const writers = new Set(told.map(({ author }) => author.id));
  const authors = [...actors.values()].filter(({ id, handle }) => id && handle && !writers.has(id));
  return { posts: told, authors, aliases: aliasesOf(all) };
}

/** As `read`, in one go. Never throws. */
export function readAnswer(body: unknown): FacebookAnswer | null {
  const steps = read(body);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value ?? null;
  }
}
