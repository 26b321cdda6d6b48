/** Which comment an article shows, and below which post: both stand in the links of its author and its time. */
import { commentAt } from './address.ts';
import { addressOf, aliasAt } from './links.ts';
import { isInText } from './own-part.ts';
import { ARTICLE, COMMENT_LINK } from './selectors.ts';

export interface CommentLink {
  readonly id: string;
  /** The comment that it answers; `null` for an answer to the post. */
  readonly parent: string | null;
  /** Digits of the post. */
  readonly post: string | null;
  readonly address: string;
}

/**
 * Without the links of the answers inside of it, and those that people paste into their texts. The author's link leads to a
 * profile, the time's to the post: that one tells more.
 * @param any whether the first will do, for its number alone
 * @returns `null` for articles with a label that are no comments
 */
export function commentLinkIn(comment: Element, any = false): CommentLink | null {
  let found: CommentLink | null = null as CommentLink | null;
  for (const link of comment.querySelectorAll(COMMENT_LINK)) {
    const address = link.closest(ARTICLE) === comment && !isInText(link, comment) ? addressOf(link) : null;
    // A notification leads to a comment, too, and says that it is one.
    if (address === null || address.includes('notif_id=')) continue;
    const { post, above, reply } = commentAt(address);
    const id = reply ?? above;
    if (id === null || (found && found.id !== id)) continue;
    found = { id, parent: reply && above, post: post ?? found?.post ?? null, address };
    if (any || aliasAt(address)) break;
  }
  return found;
}
