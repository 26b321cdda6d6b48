/** A page that never rests, badges that are carried away, many tabs at once, no network, no extension any more. */
import { describe, expect, it } from 'vitest';
import { launch } from './chromium.ts';
import { badgeOf, badges, feed, stage } from './feed-page.ts';
import { stored } from './stored.ts';

const on = stage();
/** Milliseconds: two cores may be busy. */
const soon = { timeout: 15_000 };
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';

describe('a page that never stops changing', () => {
  it('has its badges all the same, and the worker is asked about each post a few times, not at every change', async () => {
    const options = await on.firebreak.open('options.html');
    // What scripts in pages ask is heard by every page of the extension.
    await options.evaluate(() => {
      chrome.runtime.onMessage.addListener((message: { name?: string; body?: { posts?: unknown[] } }) => {
        if (message.name !== 'assess-posts') return;
        document.title = String(Number(document.title) + (message.body?.posts?.length ?? 0));
      });
      document.title = '0';
    });
    const page = await on.open('/home?still=1');
    await page.evaluate(() => {
      let turn = 0;
      const change = () => {
        turn += 1;
        for (const article of document.querySelectorAll('article')) {
          article.dataset.turn = String(turn);
          const dust = document.createElement('i');
          article.querySelector('[data-testid="User-Name"]')?.parentElement?.append(dust);
          setTimeout(() => dust.remove(), 30);
        }
        document.body.dataset.turn = String(turn);
        requestAnimationFrame(change);
      };
      change();
    });
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
    await page.waitForFunction(() => Number(document.body.dataset.turn) > 200, null, { timeout: 30_000 });
    const posts = await page.evaluate(() => window.standIn.ids().length);
    expect(Number(await options.title())).toBeLessThanOrEqual(4 * posts);
    expect(await badgeOf(page, safety).count()).toBe(1);
    await options.close();
  });
});

describe('a page that carries badges away', () => {
  it('into other posts, into its frame and out of the document has one in each post in the end, and none elsewhere', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
    const count = await badges(page).count();
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('firebreak-badge')];
      const articles = [...document.querySelectorAll('article')];
      all[0]?.remove();
      if (all[1] !== undefined) document.body.append(all[1]);
      if (all[2] !== undefined) articles[0]?.append(all[2]);
      const copy = all[3]?.cloneNode(true);
      if (copy !== undefined) all[3]?.after(copy);
    });
    // The page goes on as pages do: what changed is looked at then.
    await page.evaluate(() => window.standIn.scrollTo(6));
    await page.evaluate(() => window.standIn.scrollTo(0));
    await expect.poll(() => badges(page).count()).toBeGreaterThanOrEqual(Math.min(count, 2));
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            [...document.querySelectorAll('article')].map(
              (article) =>
                [...article.querySelectorAll('firebreak-badge')].filter((one) => one.shadowRoot !== null).length,
            ),
          ),
        soon,
      )
      .not.toContain(2);
    await expect.poll(() => badgeOf(page, safety).count()).toBe(1);
  });
});

describe('a browser without a network', () => {
  it('judges what is there and copies an answer', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
    await on.firebreak.context.setOffline(true);
    try {
      await badgeOf(page, safety).click();
      await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
    } finally {
      await on.firebreak.context.setOffline(false);
    }
  });
});

describe('twenty tabs at once', () => {
  it('have their badges, and each post is kept once', async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, () => on.open('/home?still=1')));
    for (const page of pages) await expect.poll(() => badgeOf(page, safety).count(), { timeout: 30_000 }).toBe(1);
    const options = await on.firebreak.open('options.html');
    const keys = (await stored(options, 'posts')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    await options.close();
  }, 120_000);
});

describe('an extension that is removed under an open page', () => {
  it('leaves the page as it is, without an error, whatever is done there', async () => {
    const own = await launch({ port: on.server.port });
    try {
      const options = await own.open('options.html');
      const page = await own.context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto('https://x.com/home?still=1');
      await page.waitForFunction(() => window.standIn?.ids().length > 0);
      await options
        .evaluate(() => void chrome.management.uninstallSelf({ showConfirmDialog: false }))
        .catch(() => undefined);
      await expect.poll(() => own.context.serviceWorkers().length).toBe(0);
      await page.evaluate(() => window.standIn.scrollTo(10));
      await page.evaluate(() => window.standIn.scrollTo(0));
      for (const badge of await badges(page).all()) await badge.click({ timeout: 2_000 }).catch(() => undefined);
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => window.standIn.errors)).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
