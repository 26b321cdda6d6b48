/** Which post an article shows: by the link that holds its time. */
import { handleIn } from './author-line.ts';
import { statusOf } from './links.ts';
import { ANALYTICS_LINK, ANY_ARTICLE, AUTHOR_NAME, AVATAR, LINK_FRAME, STATUS_LINK, TIME } from './selectors.ts';

export interface Permalink {
  readonly id: string;
  /** As the link has it; `null` for links such as `/i/status/1`. */
  readonly handle: string | null;
  readonly time: Element | null;
}

/** Neither in the frame of a quote nor in an unavailable one; cheaper than to look for the frame first. */
const isOwn = (link: Element, article: Element) =>
  link.parentElement?.closest(`${LINK_FRAME},${ANY_ARTICLE}`) === article;

/**
 * An ad has no time and no permalink: there, the author's own link to the view counter tells the id.
 * @returns `null` for an article that shows no post that could be named
 */
export function permalinkIn(article: Element): Permalink | null {
  for (const time of article.querySelectorAll(TIME)) {
    const link = time.closest(STATUS_LINK);
    const status = link && isOwn(link, article) ? statusOf(link) : null;
    if (status) return { ...status, time };
  }
  const author = handleIn(article.querySelector(AVATAR), article.querySelector(AUTHOR_NAME))?.toLowerCase();
  for (const link of article.querySelectorAll(ANALYTICS_LINK)) {
    const status = statusOf(link);
    if (status?.handle && status.handle.toLowerCase() === author) return { ...status, time: null };
  }
  return null;
}
