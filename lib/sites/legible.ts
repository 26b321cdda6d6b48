/** How well a page can be read, so that a changed layout shows as that and never as silence. */

/** What happened in a page so far. */
export interface Reading {
  /** Elements from which a post was read, and those in which one should stand and could not be read. */
  readonly articles: number;
  readonly unread: number;
  /** The page's own answers that were read, and those that should hold posts and could not be read. */
  readonly answers: number;
  readonly unreadAnswers: number;
  /** Posts that the answers told of. */
  readonly posts: number;
}

/** @param seen the same numbers, in that order */
export const readingOf = ([
  articles = 0,
  unread = 0,
  answers = 0,
  unreadAnswers = 0,
  posts = 0,
]: readonly number[]): Reading => ({
  articles,
  unread,
  answers,
  unreadAnswers,
  posts,
});

export const legibilities = ['read', 'unplaced', 'nothing', 'unreadable'] as const;
/**
 * - `read`: posts were read
 * - `unplaced`: posts are known, but the page has no place for a badge: they stand in the panel alone
 * - `nothing`: there was nothing to read; a page of settings, or a layout that nobody knows
 * - `unreadable`: there are posts, and they can't be read
 */
export type Legibility = (typeof legibilities)[number];

export function legibility({ articles, unread, answers, unreadAnswers, posts }: Reading): Legibility {
  if (articles > 0) return 'read';
  if (unread > 0) return 'unreadable';
  if (posts > 0) return 'unplaced';
  return unreadAnswers > 0 && answers === 0 ? 'unreadable' : 'nothing';
}
