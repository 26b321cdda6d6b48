/** A post or comment without its comments: they stand inside of it and are built of the same elements. */
import { COMMENT, FOREIGN, MARKED, TEXT } from './selectors.ts';

export interface OwnPart {
  /** What bears a mark, in the page's order. */
  readonly marked: readonly Element[];
  /** The first comment; everything of the post stands before it. */
  readonly comment: Element | null;
}

/** One walk that ends at the first comment: with hundreds of comments below a post, it costs no more than without. */
export function ownPart(article: Element): OwnPart {
  const marked: Element[] = [];
  let comment: Element | null = null;
  const walker = article.ownerDocument.createTreeWalker(article, 1, (node) => {
    const element = node as Element;
    if (!element.matches(FOREIGN)) return 1;
    if (element.matches(COMMENT)) comment ??= element;
    return 2; // with all that is in it
  });
  for (let node = walker.nextNode(); node && !comment; node = walker.nextNode()) {
    if ((node as Element).matches(MARKED)) marked.push(node as Element);
  }
  return { marked, comment };
}

export const all = ({ marked }: OwnPart, selector: string): Element[] => marked.filter((one) => one.matches(selector));

/** @param ids as in `aria-labelledby`; they may name what is not in the page, or what is in another copy of the post */
export function named(article: Element, ids: string | null, index = 0): Element | null {
  const id = ids?.split(' ')[index];
  const element = id ? article.ownerDocument.getElementById(id) : null;
  return article.contains(element) ? element : null;
}

/** Whether somebody wrote it, so that it says nothing of the comment itself: people paste links that they copied from others. */
export function isInText(element: Element, comment: Element): boolean {
  for (let around: Element | null = element; around && around !== comment; around = around.parentElement)
    if (around.matches(TEXT)) return true;
  return false;
}
