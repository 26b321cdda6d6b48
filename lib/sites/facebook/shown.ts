/** What a root shows of its own post, found in one go from its author line down to the buttons below it. */
import type { Post } from '@/lib/post.ts';
import { type AuthorLine, authorLine, isBehind } from './author-line.ts';
import { addressOf, aliasAt, profileOf } from './links.ts';
import { type OwnPart, ownPart } from './own-part.ts';
import { CARD, LINK, MESSAGE, NAME, PICTURE_OR_CARD, SIGHT, TOOLBAR, VIDEO } from './selectors.ts';

const PHOTO = /\/photo(?:s|\.php)?[/?]/;

export interface Shown extends AuthorLine {
  readonly part: OwnPart;
  readonly message: Element | null;
  /** The reactions, behind everything that was posted. */
  readonly toolbar: Element | null;
  /** The addresses by which the post may be known. Those in the text, in a preview and in a shared post are of others. */
  readonly addresses: readonly string[];
  readonly media: Post['media'];
}

/** @returns `null` for what only looks like a post */
export function shownIn(article: Element): Shown | null {
  const part = ownPart(article);
  const by = authorLine(article, part);
  if (!by) return null;
  let message = null as Element | null;
  let toolbar = null as Element | null;
  let begun = false;
  let shared = false;
  const above: string[] = [];
  let pictures: string[] = [];
  let below: string[] = [];
  let media: NonNullable<Post['media']> = [];
  for (const one of part.marked) {
    if (!isBehind(one, by.line) || by.line.contains(one) || message?.contains(one)) continue;
    const address = one.matches(LINK) ? addressOf(one) : null;
    const alias = address && aliasAt(address);
    const sight = one.matches(SIGHT) || (address !== null && one.querySelector(PICTURE_OR_CARD) !== null);
    // A picture, a preview, a shared post's head: from here on, links lead to what is shown and no longer to the post.
    begun ||= sight || message !== null || shared || one.matches(TOOLBAR);
    if (one.matches(TOOLBAR)) {
      // The last one: a player's controls come before.
      toolbar = one;
      below = [];
    } else if (one.matches(NAME) && !one.contains(by.link) && [...one.querySelectorAll(LINK)].some(profileOf)) {
      shared = true;
    } else if (one.matches(MESSAGE) && !shared) message ??= one;
    else if (address && alias?.startsWith('media:')) {
      pictures.push(address);
      if (sight) media.push(PHOTO.test(address) ? 'photo' : 'video');
    } else if (address && alias && (toolbar || !begun)) (toolbar ? below : above).push(address);
    // In a link, the link has said what it is.
    if (one.matches(VIDEO) && !one.closest(LINK)) media.push('video');
    if (one.matches(CARD)) media.push('link');
  }
  if (shared) {
    pictures = [];
    media = [];
  }
  return {
    ...by,
    part,
    message,
    toolbar,
    addresses: [...above, ...below, ...pictures],
    media: media.length > 0 ? media.slice(0, 50) : null,
  };
}
