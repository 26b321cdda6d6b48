/** What the addresses in Facebook's JSON tell: where a post is, whose profile it is, which comment is meant. */
import { id, word } from '../scalar.ts';
import { numbersIn } from './scalar.ts';

/** Of an address's parameters, those that say where it leads; the others only tell where it was clicked. */
const TELLING = /^(?:story_fbid|id|fbid|v|set|multi_permalinks|comment_id|reply_comment_id)$/;

/** Most values are no address at all, and an error for each would be slow. */
function urlOf(address: unknown): URL | null {
  const text = word(address);
  const url = text.startsWith('https://') && URL.canParse(text) ? new URL(text) : null;
  return url && /^(?:www|web)\.facebook\.com$/.test(url.host) ? url : null;
}

const partsOf = (url: URL): string[] => url.pathname.split('/').filter(Boolean);

/** @returns the address as one would pass it on; `null` for what is not on Facebook or too long to be true */
export function permalinkOf(address: unknown): string | null {
  const url = urlOf(address);
  if (url === null) return null;
  const told = [...url.searchParams].filter(([name]) => TELLING.test(name));
  const query = told.length > 0 ? `?${new URLSearchParams(told)}` : '';
  const permalink = `https://www.facebook.com${url.pathname}${query}`;
  return permalink.length > 2_000 ? null : permalink;
}

/** @returns the name in a profile's address, its number where it has none; `null` for what leads to no profile */
export function handleOf(address: unknown): string | null {
  const url = urlOf(address);
  if (url === null) return null;
  const parts = partsOf(url);
  const [first = '', second = '', third] = parts;
  if (first === 'profile.php') return id(url.searchParams.get('id'));
  if (first === 'people' || first === 'pages' || (first === 'groups' && third === 'user')) return id(parts.at(-1));
  if (first === 'p') return id(/\d+$/.exec(second)?.[0]);
  try {
    const name = decodeURIComponent(first);
    return parts.length === 1 && /^[\p{L}\p{N}\p{M}._-]{2,200}$/u.test(name) && !name.endsWith('.php') ? name : null;
  } catch {
    return null;
  }
}

/** Whether a post stands in a group: there, it stands on nobody's page. */
export const isInGroup = (address: unknown): boolean =>
  /^https:\/\/(?:www|web)\.facebook\.com\/groups\//.test(word(address));

/** @returns a post's other name, of which each address may have another one */
export const otherNameIn = (address: unknown): string | null =>
  /(?:[?&]story_fbid=|\/(?:posts|permalink|videos)\/(?:[^/?#]+\/)?)(pfbid\w{1,200})/.exec(word(address))?.[1] ?? null;

/** @returns the comment that an address leads to, the one that it answers, and the post that both stand below */
export function commentAt(address: unknown): { post: string | null; above: string | null; reply: string | null } {
  const query = urlOf(address)?.searchParams;
  const [above, reply] = ['comment_id', 'reply_comment_id'].map((name) => query?.get(name) ?? null);
  const numbers = [numbersIn(above), numbersIn(reply)] as const;
  return {
    post: numbers[0].post ?? numbers[1].post,
    above: id(above) ?? numbers[0].comment,
    reply: id(reply) ?? numbers[1].comment,
  };
}
