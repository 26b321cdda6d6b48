/** Every mark by which elements of Facebook are found: roles, ids and data attributes; never class names, words or positions. */

import type { InOrder } from '../tally.ts';

/** Whatever may be a post's root or a comment. Skeletons, carousels and lists of other things look the same: see `roots.ts`. */
export const ARTICLE = '[aria-posinset],[role=article]';
/** Nothing at all: where no badge can stand. */
export const NONE = ':not(*)';
/** A comment says in its label whose it is; a post's root has no label. */
export const COMMENT = '[role=article][aria-label]:not([aria-label=""]):not([aria-posinset])';
const WRITING = 'form,[contenteditable],[role=textbox]';
/** Where nothing is a published post: it gets neither a reading nor a badge. */
export const ELSEWHERE = `${WRITING},[data-pagelet*=Chat],[data-pagelet*=Messenger],[data-pagelet*=Stories]`;
/** What stands in a post and belongs to others: comments, fields to write into, and decoys that look like empty posts. */
export const FOREIGN = `${COMMENT},${WRITING},[data-0]`;
/** What may be asked of a post's own part; everything else in it is layout. */
export const MARKED =
  'a[href],h2,h3,h4,h5,[role=button],[role=toolbar],[dir],[data-ad-preview],[data-ad-comet-preview],[data-ad-rendering-role],img,video';

export const LINK = 'a[href]';
export const COMMENT_LINK = 'a[href*="comment_id="]';
export const BUTTON = '[role=button]';
/** These swallow clicks: what stands in them is pressed with them. */
export const PRESSED = `a,button,[role=link],${BUTTON}`;
/** Where a badge must not stand. */
export const TAKEN = `${PRESSED},${WRITING}`;
/** A link around a picture of somebody leads to a profile, too, but its words describe the picture. */
export const PICTURE = 'img,image';
export const SIGHT = 'img,video';
export const VIDEO = 'video';
const role = (part: string): string => `[data-ad-rendering-role=${part}]`;
/** The author's line, and that of somebody whose post is shared. */
export const NAME = `h2,h3,h4,h5,${role('profile_name')}`;
export const MESSAGE = `[data-ad-preview=message],[data-ad-comet-preview=message],${role('story_message')}`;
/** The first line of a link's preview: the host that it leads to. */
export const CARD = role('meta');
export const PICTURE_OR_CARD = `${PICTURE},${CARD}`;
export const LIKE = role('like_button');
export const REPLY = role('comment_button');
export const SHARE = role('share_button');
/** Reactions; a player's controls are one, too. */
export const TOOLBAR = '[role=toolbar]';
export const TOTAL = 'span[aria-hidden=true]';
/** A block of what somebody wrote; around several of them, what bears the language. */
export const LINE = 'div[dir]';
export const WRITTEN = '[dir][lang]';
export const TEXT = `${LINE},${WRITTEN}`;
export const BLOCK = 'div,p,li,blockquote';
/** Not words of anybody: buttons, and signs with a title for those who can't see them. */
export const WORDLESS = `${BUTTON},svg`;

/** Which of the ids in a post's `aria-describedby` names the number of comments, in every layout and language. */
export const COMMENTS = 4;

/** By which each field of a post and of a comment is looked for, in the order of `../tally.ts`. */
export const marks: readonly InOrder<string>[] = [
  [NAME, MESSAGE, WRITTEN, undefined, REPLY, SHARE, undefined, `${LIKE},${TOOLBAR}`],
  [LINK, TEXT, WRITTEN, undefined, undefined, undefined, undefined, BUTTON],
];

export const DARK = '__fb-dark-mode';
export const LIGHT = '__fb-light-mode';
