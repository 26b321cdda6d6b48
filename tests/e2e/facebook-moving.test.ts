/** Facebook's pages move: dialogs, recycling, sorting, streaming, other Pages, themes. Badges stay where they belong. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { comments } from '../stand-in/facebook/feed.ts';
import { announcement, badgeOn, commentOf, marked, postOf, question, storm } from './facebook-places.ts';
import { stage } from './feed-page.ts';

const on = stage();
const open = (path: string) => on.open(path, 'www.facebook.com');
const opened = async (path = '/brambleair?still=1'): Promise<Page> => {
  const page = await open(path);
  await expect.poll(() => badgeOn(page, question)).toBeDefined();
  return page;
};
const count = async (page: Page, id: string) => (await marked(page))[id]?.length ?? 0;

describe('a badge', () => {
  it('stands in both copies when a post is opened over the page', async () => {
    const page = await opened();
    await page.evaluate((id) => window.facebook.openDialog(id), announcement);
    await expect.poll(() => count(page, announcement)).toBe(2);
    await expect.poll(() => count(page, question)).toBe(2);
    await page.evaluate(() => window.facebook.closeDialog());
    await expect.poll(() => count(page, question)).toBe(1);
  });

  it('comes back when a far post was emptied and is drawn again', async () => {
    const page = await opened();
    await page.evaluate((id) => window.facebook.scrollTo(id), postOf('own post, quiet'));
    await page.evaluate(() => window.facebook.recycle());
    await expect.poll(() => count(page, question)).toBe(0);
    await page.evaluate((id) => window.facebook.scrollTo(id), announcement);
    await expect.poll(() => count(page, question)).toBe(1);
    await expect.poll(() => count(page, announcement)).toBe(1);
  });

  it('stays one when the page draws the whole post anew', async () => {
    const page = await opened();
    await page.evaluate((id) => window.facebook.redraw(id), announcement);
    await expect.poll(() => count(page, question)).toBe(1);
    expect(await count(page, announcement)).toBe(1);
  });

  it('goes with its comment when the comments are sorted', async () => {
    const page = await opened();
    const words = await badgeOn(page, question);
    await page.evaluate((id) => window.facebook.sort(id), announcement);
    await expect.poll(() => badgeOn(page, question)).toBe(words);
    expect(Object.values(await marked(page)).filter((all) => all.length > 1)).toEqual([]);
  });

  it('stays when a long text is unfolded', async () => {
    const page = await open('/?still=1');
    const cut = postOf('friend, names the brand, grave, cut');
    await page.evaluate((id) => window.facebook.scrollTo(id), cut);
    await expect.poll(() => count(page, cut)).toBe(1);
    const before = await badgeOn(page, cut);
    await page.evaluate((id) => window.facebook.seeMore(id), cut);
    await expect.poll(() => badgeOn(page, cut)).toBe(before);
  });

  it('has the page’s theme', async () => {
    const page = await opened();
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('firebreak-badge') as Element).colorScheme);
    expect(await scheme()).toBe('light');
    await page.evaluate(() => window.facebook.setTheme('dark'));
    await expect.poll(scheme).toBe('dark');
  });
});

describe('comments that come later', () => {
  it('by "View more" get theirs', async () => {
    const page = await opened();
    await page.evaluate((id) => window.facebook.moreComments(id), announcement);
    const later = comments.filter(({ comment }) => comment.shows.startsWith('after "View more"'));
    await expect.poll(async () => (await badgeOn(page, later[0]?.comment.id ?? '')) ?? '').not.toBe('');
  });

  it('as folded replies get theirs', async () => {
    const page = await opened();
    await page.evaluate(([post, comment]) => window.facebook.moreReplies(String(post), String(comment)), [
      announcement,
      commentOf('ignored before'),
    ] as const);
    await expect.poll(() => count(page, commentOf('reply that must be asked for'))).toBe(1);
  });

  it('five hundred below one post have one each, or are part of its storm', async () => {
    const page = await open('/brambleair/posts/long?still=1&n=500');
    await expect
      .poll(
        async () => {
          const shown = await page.evaluate(() => window.facebook.ids().length);
          if (shown < 400) await page.evaluate(() => window.facebook.moreComments(window.facebook.ids()[0] ?? ''));
          return shown;
        },
        { timeout: 50_000, interval: 200 },
      )
      .toBeGreaterThanOrEqual(400);
    // Several hundred are judged in turn: about ten seconds on an idle machine.
    await expect.poll(async () => Object.keys(await marked(page)).length, { timeout: 60_000 }).toBeGreaterThan(100);
    expect(Object.values(await marked(page)).filter((all) => all.length > 1)).toEqual([]);
  }, 120_000);
});

it('moving to another Page without loading leaves the brand’s badges behind, and moving back brings them again', async () => {
  const page = await opened();
  await page.evaluate(() => window.facebook.navigate('/harbourline'));
  await expect.poll(() => count(page, announcement)).toBe(0);
  await page.evaluate(() => window.facebook.navigate('/brambleair'));
  await expect.poll(() => count(page, question)).toBe(1);
  await expect.poll(() => badgeOn(page, storm)).toBe('Crisis');
});
