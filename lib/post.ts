/**
 * What a page may tell us about one post: the schema at the doors and the type everywhere else.
 * Unknown is `null` and stays `null`; a counter that was not read is never 0.
 * Code that runs in a page imports types only from here: zod does not belong into a content script.
 */
import { z } from 'zod';

/**
 * Absent, `undefined` and `null` all mean "the page did not say", and so does a value that can't be true, such as a
 * negative counter: the rest of the post is judged all the same.
 */
const unknown = <T extends z.ZodType>(schema: T) =>
  schema
    .nullish()
    .transform((value) => value ?? null)
    .catch(null);

const count = unknown(z.number().int().nonnegative());
const word = unknown(z.string().max(200));
const line = unknown(z.string().max(2_000));
const instant = unknown(z.iso.datetime({ offset: true }));

/** Longer texts are cut by the readers; X ends a post at 25,000 characters. */
const text = z.string().max(200_000);

export const authorSchema = z.object({
  /** The site's own id, which outlives a change of name. */
  id: word,
  handle: word,
  name: line,
  followers: count,
  following: count,
  posts: count,
  joinedAt: instant,
  verified: unknown(z.enum(['none', 'paid', 'business', 'government'])),
  bio: line,
  category: line,
});

const noCounts = { replies: null, reposts: null, quotes: null, likes: null, views: null };
export const countsSchema = z
  .object({ replies: count, reposts: count, quotes: count, likes: count, views: count })
  .nullish()
  .transform((value) => value ?? noCounts);

export const postSchema = z.object({
  site: z.enum(['x', 'facebook']),
  id: z.string().min(1).max(200),
  url: line,
  kind: z.enum(['post', 'reply', 'quote', 'repost', 'comment']),
  author: authorSchema,
  /** Empty when the post is only a picture; `null` when its words could not be read. */
  text: unknown(text),
  /** The page's own guess (BCP 47), `null` where it has none (`und`, `zxx`, `qme` …). */
  lang: word,
  createdAt: instant,
  counts: countsSchema,
  reactions: unknown(z.object({ like: count, love: count, haha: count, wow: count, sad: count, angry: count })),
  mentions: unknown(z.array(z.string().max(200)).max(200)),
  inReplyTo: unknown(z.object({ id: word, handle: word })),
  /** Below which post a comment stands, however deep; `null` for what stands alone. */
  thread: word,
  /** Whose page it stands on (Facebook): the owner of the post, for a comment that of the post above. */
  page: unknown(z.object({ id: word, handle: word, name: line })),
  quoted: unknown(z.object({ id: word, handle: word, text: unknown(text) })),
  /** Who reposted it into this timeline; the post itself is the original one. */
  repostedBy: word,
  media: unknown(z.array(z.enum(['photo', 'video', 'link'])).max(50)),
  promoted: unknown(z.boolean()),
});

export type Post = z.infer<typeof postSchema>;
export type Author = Post['author'];
export type Counts = Post['counts'];
export type SiteId = Post['site'];

/** The author as people on that site call them: "@handle" on X, the name on Facebook. `null`: not read. */
export const calledBy = ({ site, author: { handle, name } }: Pick<Post, 'site' | 'author'>): string | null =>
  handle === null || (site === 'facebook' && name !== null) ? name : site === 'x' ? `@${handle}` : handle;

/** One look at a post's counters. */
export const lookSchema = z.object({ at: z.iso.datetime({ offset: true }), counts: countsSchema });
export type Look = z.infer<typeof lookSchema>;

/** What the team has done about a post. */
export const careStates = ['none', 'handling', 'answered', 'escalated'] as const;
export type CareState = (typeof careStates)[number];
