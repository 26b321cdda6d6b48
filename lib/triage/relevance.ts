/**
 * Is this post about the brand? Names, handles, aliases, products and hashtags at word boundaries, replies to and quotes of
 * the brand, comments on its page, its own posts. Pure and small: it also runs in the page, so that other people's posts
 * never leave it.
 */

import { fold, type Token, tokens } from '@/lib/language/tokens.ts';
import type { Post, SiteId } from '@/lib/post.ts';

/** The part of a brand by which its posts are known; plain data, so that it can be handed to a page. */
export interface BrandNames {
  readonly name: string;
  readonly handles: { readonly [site in SiteId]?: readonly string[] | undefined };
  readonly aliases: readonly string[];
  readonly products: readonly string[];
}

/** How a post is about the brand; `null`: it is not. */
export type About = 'own' | 'reply' | 'mention' | 'quote' | 'name' | 'comment' | null;

/** What is stuck to a brand's name in a hashtag when people are cross or pleased: #brambleairfail. */
const tails = new Set(
  'fail fails failed sucks suck down outage scam boycott gate refund shame lies liars late delays delay strike love rocks leak hack'.split(
    ' ',
  ),
);
const heads = new Set(
  'boycott cancel fuck fck stop ban love hate shameon delete thanks thankyou never avoid'.split(' '),
);
/** Shorter names stand inside too many other words to be looked for in hashtags. */
const shortestInHashtag = 5;

type Names = readonly (readonly string[])[];

/** Makes a brand ready: `aboutIn(brand)(post)`. An empty brand is never met. */
export function aboutIn(brand: BrandNames): (post: Post) => About {
  const named = [brand.name, ...brand.aliases, ...brand.products];
  const names: Names = named.flatMap(spellings).filter((words) => words.length > 0);
  const handles = new Set(Object.values(brand.handles).flatMap((all) => (all ?? []).map(bare)));
  const tags = new Set(
    [...handles, ...names.map((words) => words.join(''))].filter((one) => one.length >= shortestInHashtag),
  );

  return (post) => {
    const ours = new Set((brand.handles[post.site] ?? []).map(bare));
    const isOurs = (handle: string | null | undefined) => handle != null && ours.has(bare(handle));
    if (isOurs(post.author.handle)) return 'own';
    if (isOurs(post.inReplyTo?.handle)) return post.kind === 'comment' ? 'comment' : 'reply';
    if (post.mentions?.some(isOurs)) return 'mention';
    if (post.kind === 'comment' && isOurs(pageOf(post.url))) return 'comment';
    const words = tokens(post.text ?? '');
    if (words.some((token) => token.sign === '@' && ours.has(token.word))) return 'mention';
    if (isOurs(post.quoted?.handle)) return 'quote';
    if (names.some((name) => holds(words, name)) || words.some((token) => tagged(token, handles, tags))) return 'name';
    return null;
  };
}

const bare = (handle: string): string => fold(handle.replace(/^@/u, ''));

/** "Kettle & Oak", "Kettle and Oak" and "kettle&oak" are one name; so are "Bramble Air" and "BrambleAir". */
function spellings(name: string): string[][] {
  const words = tokens(name.replace(/^[@#]/u, '')).map(({ word }) => word);
  const joined = words.filter((word) => word !== 'and');
  const all = [words];
  if (joined.length === 2) all.push([joined.join('')], [joined[0] ?? '', 'and', joined[1] ?? '']);
  return all.map((one) => one.filter((word) => word !== '')).filter((one) => one.join('').length > 1);
}

function holds(words: readonly Token[], name: readonly string[]): boolean {
  const last = words.length - name.length;
  for (let from = 0; from <= last; from += 1) {
    if (name.every((word, index) => fitsAt(words[from + index], word, index === name.length - 1))) return true;
  }
  return false;
}

/** The last word may carry a genitive or plural: "Bramble Air's", folded to "airs". A handle is no name. */
const fitsAt = (token: Token | undefined, word: string, last: boolean): boolean =>
  token !== undefined && token.sign !== '@' && (token.word === word || (last && token.word === `${word}s`));

function tagged({ sign, word }: Token, handles: ReadonlySet<string>, tags: ReadonlySet<string>): boolean {
  if (sign !== '@' && handles.has(word)) return true;
  if (sign !== '#') return false;
  for (const tag of tags) {
    if (word === tag || (word.startsWith(tag) && tails.has(word.slice(tag.length)))) return true;
    if (word.endsWith(tag) && heads.has(word.slice(0, -tag.length))) return true;
  }
  return false;
}

/** The page that a Facebook address names: facebook.com/kettleandoak/posts/… */
function pageOf(url: string | null): string | null {
  const found = /^https:\/\/(?:[\w-]+\.)?facebook\.com\/([^/?#]+)/u.exec(url ?? '');
  return found?.[1] ?? null;
}
