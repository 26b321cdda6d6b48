/** How well a page can be read, so that a changed layout shows as that and never as silence. */

/** What happened in a page so far, each once or more. */
export const bit = {
  /** Elements from which a post was read, and those in which one should stand and could not be read. */
  read: 1,
  unread: 2,
  /** The page's own answers that were read, and those that should hold posts and could not be read. */
  answer: 4,
  unreadAnswer: 8,
  /** Posts that the answers told of. */
  posts: 16,
} as const;

/**
 * - `read`: posts were read
 * - `unplaced`: posts are known, but the page has no place for a badge: they stand in the panel alone
 * - `nothing`: there was nothing to read; a page of settings, or a layout that nobody knows
 * - `unreadable`: there are posts, and they can't be read
 */
export type Legibility = 'read' | 'unplaced' | 'nothing' | 'unreadable';

/** @param seen bits of the above */
export function legibility(seen: number): Legibility {
  const has = (one: keyof typeof bit) => (seen & bit[one]) > 0;
  if (has('read')) return 'read';
  if (has('unread')) return 'unreadable';
  if (has('posts')) return 'unplaced';
  return has('unreadAnswer') && !has('answer') ? 'unreadable' : 'nothing';
}
