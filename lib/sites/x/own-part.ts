/** A post without the post that it quotes: both are built of the same elements, one inside of the other. */
import { ANY_ARTICLE, AUTHOR_NAME, id, LINK_FRAME, MARKED } from './selectors.ts';

export interface OwnPart {
  readonly article: Element;
  /** The quoted post; `null` when there is none or when it is unavailable. */
  readonly frame: Element | null;
  /** An unavailable quote. */
  readonly nested: Element | null;
  /** Everything by test id, the quote's elements too. */
  readonly marked: ReadonlyMap<string, readonly Element[]>;
  isOwn(element: Element): boolean;
  /** @param testIds in the order of preference */
  find(...testIds: readonly string[]): Element | null;
  all(...testIds: readonly string[]): Element[];
}

/** The frame of a quote is the first link that holds somebody's avatar and name; the author's are in no link. */
function quoteFrame(article: Element, avatars: readonly Element[]): Element | null {
  for (const avatar of avatars) {
    const link = avatar.parentElement?.closest(LINK_FRAME);
    if (link && link !== article && article.contains(link) && link.querySelector(AUTHOR_NAME)) return link;
  }
  return null;
}

/** One look through the article for everything that is marked: many small searches cost several times as much. */
export function ownPart(article: Element): OwnPart {
  const marked = new Map<string, Element[]>();
  for (const element of article.querySelectorAll(MARKED)) {
    const testId = element.getAttribute('data-testid') ?? '';
    const same = marked.get(testId);
    if (same) same.push(element);
    else marked.set(testId, [element]);
  }
  const frame = quoteFrame(article, marked.get(id.avatar) ?? []);
  const nested = article.querySelector(ANY_ARTICLE);
  const isOwn = (element: Element) => !frame?.contains(element) && !nested?.contains(element);
  const all = (...testIds: readonly string[]) => testIds.flatMap((testId) => marked.get(testId) ?? []).filter(isOwn);
  return { article, frame, nested, marked, isOwn, all, find: (...testIds) => all(...testIds)[0] ?? null };
}
