/** What tests look for on the stand-in for Facebook: entries by what they show, and badges by what they stand in. */
import type { Page } from 'playwright';
import { comments, posts } from '../stand-in/facebook/feed.ts';

export const commentOf = (shows: string): string => {
  const found = comments.find(({ comment }) => comment.shows === shows);
  if (found === undefined) throw new Error(`no comment shows "${shows}"`);
  return found.comment.id;
};

export const postOf = (shows: string): string => {
  const found = posts.find((post) => post.shows === shows);
  if (found === undefined) throw new Error(`no post shows "${shows}"`);
  return found.id;
};

export const announcement = postOf('own post, calm, with everything below it');
export const storm = postOf('own post, overwhelmed');
export const question = commentOf('plain question');

/** The words of all badges in the page, by the post or comment that each stands in; a post drawn twice has two. */
export const marked = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const host of document.querySelectorAll('firebreak-badge')) {
      let around: Element | null = host;
      while (around !== null && !('standsFor' in around)) around = around.parentElement;
      const id = around === null ? 'nowhere' : String((around as { standsFor?: string }).standsFor);
      found[id] = [...(found[id] ?? []), host.shadowRoot?.querySelector('.badge')?.textContent ?? ''];
    }
    return found;
  });

export const badgeOn = async (page: Page, id: string): Promise<string | undefined> => (await marked(page))[id]?.[0];
