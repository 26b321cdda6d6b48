/** Which of the many articles on a page is a post and which is a comment. */
import { ARTICLE, COMMENT, ELSEWHERE } from './selectors.ts';

/**
 * By structure alone: whether a post can be read in a root is for the reader to find out, for skeletons, emptied blocks and
 * suggestions are built like posts.
 * @returns `null` for parts of a post (a card inside a list item, a carousel's pictures) and for fields, menus and chats
 */
export function kindOf(article: Element): 'post' | 'comment' | null {
  if (article.closest(ELSEWHERE)) return null;
  if (article.matches(COMMENT)) return 'comment';
  return article.parentElement?.closest(ARTICLE) ? null : 'post';
}

/** @returns the post that a comment stands in; `null` where the post has no card of its own */
export function rootOf(comment: Element): Element | null {
  let root: Element | null = null;
  for (let at = comment.parentElement?.closest(ARTICLE); at; at = at.parentElement?.closest(ARTICLE)) root = at;
  return root && kindOf(root) === 'post' ? root : null;
}
