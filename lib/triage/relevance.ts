/** Makes a brand ready for `about.ts`: the spellings under which people write of it. */
import { fold, tokens } from '@/lib/language/tokens.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import type { Post } from '@/lib/post.ts';
import { type About, aboutNamed, type Names } from './about.ts';

export type BrandNames = Pick<Brand, 'name' | 'handles' | 'aliases' | 'products'>;

/** What is stuck to a brand's name in a hashtag when people are cross or pleased: #brambleairfail. */
const tails =
  'fail fails failed sucks suck down outage scam boycott gate refund shame lies liars late delays delay strike love rocks leak hack';
const heads = 'boycott cancel fuck fck stop ban love hate shameon delete thanks thankyou never avoid';
/** Shorter names stand inside too many other words to be looked for in hashtags. */
const shortestInHashtag = 5;

/** An empty brand gives names that no post is about. */
export function namesOf({ name, handles, aliases, products }: BrandNames): Names {
  const bare = (all: readonly string[] = []) => all.map((handle) => fold(handle.replace(/^@/u, '')));
  const own = { x: bare(handles.x), facebook: bare(handles.facebook) };
  const names = [name, ...aliases, ...products].flatMap(spellings);
  const everyHandle = [...own.x, ...own.facebook];
  const tags = new Set([...everyHandle, ...names.map((words) => words.join(''))]);
  return {
    handles: own,
    names: [...names, ...everyHandle.map((handle) => [handle])],
    tags: [...tags].filter((tag) => tag.length >= shortestInHashtag),
    tails: tails.split(' '),
    heads: heads.split(' '),
  };
}

/** Makes a brand ready in one go: `aboutIn(brand)(post)`. */
export const aboutIn = (brand: BrandNames): ((post: Post) => About) => {
  const about = aboutNamed(namesOf(brand));
  return (post) => about(post.kind === 'comment' && post.page === null ? { ...post, page: pageOf(post.url) } : post);
};

/** The page that a Facebook address names: facebook.com/kettleandoak/posts/… A page's own reader says it by itself. */
function pageOf(url: string | null): Post['page'] {
  const handle = /^https:\/\/(?:[\w-]+\.)?facebook\.com\/([^/?#]+)/u.exec(url ?? '')?.[1];
  return handle === undefined ? null : { id: null, handle, name: null };
}

/** "Kettle & Oak", "Kettle and Oak" and "kettle&oak" are one name; so are "Bramble Air" and "BrambleAir". */
function spellings(name: string): string[][] {
  const words = tokens(name.replace(/^[@#]/u, '')).map(({ word }) => word);
  const [first, second, ...more] = words.filter((word) => word !== 'and');
  const all = [words];
  if (first !== undefined && second !== undefined && more.length === 0)
    all.push([first + second], [first, 'and', second]);
  return all.filter((one) => one.join('').length > 1);
}
