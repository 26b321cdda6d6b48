/**
 * Is this post about the brand? Names, handles, aliases, products and hashtags at word boundaries, replies to and quotes of
 * the brand, comments on its page, its own posts. Pure and small: it also runs in the page, so that other people's posts
 * never leave it. What is looked for comes ready from `relevance.ts`.
 */
import { fold, type Token, tokens } from '@/lib/language/tokens.ts';
import type { Post, SiteId } from '@/lib/post.ts';

/** A brand made ready: plain data, all of it folded, so that it can be handed to a page. */
export interface Names {
  readonly handles: { readonly [site in SiteId]?: readonly string[] };
  /** Each name as the words it is made of. */
  readonly names: readonly (readonly string[])[];
  /** What a hashtag may be, alone or with one of the tails or heads stuck to it. */
  readonly tags: readonly string[];
  readonly tails: readonly string[];
  readonly heads: readonly string[];
}

/** How a post is about the brand; `null`: it is not. */
export type About = 'own' | 'reply' | 'mention' | 'quote' | 'name' | 'comment' | null;

/** @returns how a post is about the brand of these names */
export function aboutNamed({ handles, names, tags, tails, heads }: Names): (post: Post) => About {
  const isNamed = begun(names);
  return (post) => {
    const ours = handles[post.site] ?? [];
    const isOurs = (handle: string | null | undefined) => handle != null && ours.includes(fold(handle));
    const { author, page, inReplyTo, kind } = post;
    // A page is known by its name in addresses or by its number, whichever the brand was given as.
    if (isOurs(author.handle) || (post.site === 'facebook' && isOurs(author.id))) return 'own';
    if (kind === 'comment' && [page?.handle, page?.id, inReplyTo?.handle].some(isOurs)) return 'comment';
    if (isOurs(inReplyTo?.handle)) return 'reply';
    if (post.mentions?.some(isOurs)) return 'mention';
    // What a visitor writes on the brand's page is said to the brand.
    if ([page?.handle, page?.id].some(isOurs)) return 'mention';
    const words = tokens(post.text ?? '');
    if (words.some(({ sign, word }) => sign === '@' && ours.includes(word))) return 'mention';
    if (isOurs(post.quoted?.handle)) return 'quote';
    const tagged = ({ sign, word }: Token) =>
      sign === '#' &&
      tags.some(
        (tag) =>
          word === tag ||
          (word.startsWith(tag) && tails.includes(word.slice(tag.length))) ||
          (word.endsWith(tag) && heads.includes(word.slice(0, -tag.length))),
      );
    return words.some((_, from) => isNamed(words, from)) || words.some(tagged) ? 'name' : null;
  };
}

/** The last word may carry a genitive: "Bramble Air's", folded to "airs", one sign shorter than it was. A handle is no name. */
const holds = (words: readonly Token[], from: number, name: readonly string[]): boolean =>
  name.every((word, index) => {
    const token = words[from + index];
    if (token === undefined || token.sign === '@') return false;
    if (token.word === word) return true;
    const genitive = token.word === `${word}s` && token.end - token.start > token.word.length;
    return genitive && index === name.length - 1;
  });

/** Names by their first word: nearly every word of a post begins none. */
function begun(names: Names['names']): (words: readonly Token[], from: number) => boolean {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const [first = ''] = name;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (words, from) => {
    const { word } = words[from] as Token;
    const found = (first: string) => byFirst.get(first)?.some((name) => holds(words, from, name)) === true;
    return found(word) || (word.endsWith('s') && found(word.slice(0, -1)));
  };
}
