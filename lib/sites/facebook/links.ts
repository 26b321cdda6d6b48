/** What a link in the page points at: somebody's profile, a post, a picture. Live pages have relative links, saved ones absolute. */
import { id } from '../scalar.ts';
import { handleOf } from './address.ts';

/** First path parts that are Facebook's own pages, not somebody's name. */
const PAGES = /^(?:groups|watch|reels?|stories|photo|events|marketplace|gaming|search|notifications|messages|friends)$/;
const POST =
  /(?:\/(?:posts|permalink)\/(?:[^/?]+\/)?|[?&](?:story_fbid|multi_permalinks)=)(\d{1,30}|pfbid\w{10,200})(?![\w-])/;
/** A picture, a video: its number is not the post's. */
const MEDIA = /(?:\/(?:photos|videos|reel)\/(?:[^/?]+\/){0,8}|[?&](?:fbid|v)=)(\d{1,30})(?![\w.-])/;

export interface Profile {
  /** The site's own number, where the address has it. */
  readonly id: string | null;
  /** The name in addresses; where there is none, the number. */
  readonly handle: string;
}

/** @returns an absolute address; `null` for what leads away from Facebook, or nowhere */
export function addressOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:\/(?!\/)|\?)/.test(href)) return `https://www.facebook.com/${href.replace('/', '')}`;
  return /^https:\/\/(?:www|web)\.facebook\.com\//.test(href) ? href : null;
}

function profileAt(address: string | null): Profile | null {
  const handle = handleOf(address);
  return handle === null || PAGES.test(handle) ? null : { id: id(handle), handle };
}

/** @returns who the link leads to, when it leads to a profile and to nothing below it */
export const profileOf = (link: Element): Profile | null => profileAt(addressOf(link));

/**
 * Until the pointer is over it, the link around a post's time leads to the page that one is on already, and ends in `#?…`.
 * @returns the name by which an address calls a post, or the post of the comment there: digits, `pfbid…`, `media:<digits>`
 */
export function aliasAt(address: string): string | null {
  if (address.includes('#')) return null;
  const media = MEDIA.exec(address)?.[1];
  return POST.exec(address)?.[1] ?? (media ? `media:${media}` : null);
}

/** @returns whose page a post's address names */
export const ownerAt = (address: string): Profile | null =>
  profileAt(/^(https:\/\/[^/]+\/[^/?]+)\/(?:posts|photos|videos)\//.exec(address)?.[1] ?? null);
