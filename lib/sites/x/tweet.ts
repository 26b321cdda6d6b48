/** A post of X's JSON to a post of ours. */
import type { Author, Post } from '@/lib/post.ts';
import { blankPost } from '../blank.ts';
import { isObject, type Json, tweet, user } from './fields.ts';
import { count, id, instant, language, string, word } from './scalar.ts';
import { clean, LONGEST, unescapeHtml } from './text.ts';
import { readUser } from './user.ts';

/** By user id: an answer may say less of the same author in one place than in another. */
export type Authors = ReadonlyMap<string, Author>;

/** By shape, for `__typename` may be missing. Tombstones and stubs have no text. */
export const isTweet = (node: Json): boolean => typeof tweet.text(node) === 'string' && id(tweet.id(node)) !== null;

/** A repost is a post around the original one, with a cut copy of its text and without counters worth reading. */
export const isRepost = (node: Json): boolean => tweet.reposted(node) !== null || tweet.repostedId(node) !== null;

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** @param from in code points, as all positions of X */
const cut = (text: string, from: number, to?: number): string =>
  /[\uD800-\uDFFF]/.test(text) ? [...text].slice(from, to).join('') : text.slice(from, to);

/**
 * `display_text_range` counts code points of the ESCAPED text; it leaves out the names that a reply begins with and the link
 * to the post's own media. Long texts are not escaped and have no range: only the same leading names are dropped.
 */
function textOf(node: Json): string {
  const short = word(tweet.text(node)).slice(0, LONGEST);
  const range = tweet.range(node);
  const [from, to] = Array.isArray(range) && range.every((at) => count(at) !== null) ? range : [0];
  const long = tweet.longText(node);
  if (typeof long !== 'string') return clean(unescapeHtml(cut(short, from, to)), LONGEST);
  const names = unescapeHtml(cut(short, 0, from));
  return clean(long.startsWith(names) ? long.slice(names.length) : long, LONGEST);
}

function mediaOf(node: Json): Post['media'] {
  const kinds: NonNullable<Post['media']> = list(tweet.media(node)).map(({ type }) =>
    type === 'photo' ? type : 'video',
  );
  const card = tweet.card(node);
  if (card !== null && !word(tweet.cardName(card)).startsWith('poll')) kinds.push('link');
  return kinds.slice(0, 50);
}

export function authorOf(node: Json, authors: Authors): Author {
  const result = tweet.author(node);
  return authors.get(word(user.id(result) ?? tweet.authorId(node))) ?? readUser(result);
}

/** The quoted post as far as the answer tells: of a deleted one, or one quoted inside of a quote, that is its id at most. */
function quotedOf(node: Json, authors: Authors): Post['quoted'] {
  const result = tweet.quoted(node);
  const inner = tweet.unwrapped(result) ?? result;
  const readable = isObject(inner) && isTweet(inner);
  const quotedId = id(tweet.id(inner)) ?? id(tweet.quotedId(node));
  if (quotedId === null) return null;
  return {
    id: quotedId,
    handle: readable ? authorOf(inner, authors).handle : null,
    text: readable ? textOf(inner) : null,
  };
}

/** @param node for which `isTweet` holds */
export function readTweet(node: Json, authors: Authors): Post {
  const postId = word(tweet.id(node));
  const author = authorOf(node, authors);
  const parent = { id: id(tweet.parentId(node)), handle: string(tweet.parentHandle(node), 200) };
  const isReply = parent.id !== null || parent.handle !== null;
  const quoted = quotedOf(node, authors);
  return {
    ...blankPost,
    site: 'x',
    id: postId,
    url: author.handle && `https://x.com/${author.handle}/status/${postId}`,
    kind: isReply ? 'reply' : quoted || tweet.isQuote(node) === true ? 'quote' : 'post',
    author,
    text: textOf(node),
    lang: language(tweet.lang(node)),
    createdAt: instant(tweet.createdAt(node)),
    counts: {
      replies: count(tweet.replies(node)),
      reposts: count(tweet.reposts(node)),
      quotes: count(tweet.quotes(node)),
      likes: count(tweet.likes(node)),
      views: count(tweet.views(node)),
    },
    mentions: list(tweet.mentions(node))
      .map((mention) => string(mention.screen_name, 200))
      .filter((name) => name !== null)
      .slice(0, 200),
    inReplyTo: isReply ? parent : null,
    quoted,
    media: mediaOf(node),
  };
}
