/** Browsing X with Firebreak in real Chromium: which posts get a badge, and that it stays where it belongs. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { badgeOf, badges, feed, stage } from './feed-page.ts';

const on = stage();
const idOf = (shows: string): string => {
  const entry = feed.find((one) => one.shows === shows);
  if (entry === undefined) throw new Error(`the feed shows no "${shows}"`);
  return entry.id;
};
const safety = idOf('safety, video, growing');
const praise = idOf('praise');
const question = idOf('plain question');

/** The posts in the page that have a badge, and those that have none. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const found = { with: [] as string[], without: [] as string[], twice: 0 };
    for (const article of document.querySelectorAll('article[data-testid=tweet]')) {
      const id =
        article
          .querySelector('a[href*="/status/"]')
          ?.getAttribute('href')
          ?.match(/status\/(\d+)/)?.[1] ?? '';
      const hosts = article.querySelectorAll('firebreak-badge').length;
      if (hosts > 1) found.twice += 1;
      found[hosts === 0 ? 'without' : 'with'].push(id);
    }
    return found;
  });

const scrollThrough = async (page: Page, each: () => Promise<void>) => {
  for (let index = 0; index < feed.length; index += 4) {
    await page.evaluate((to) => window.standIn.scrollTo(to), index);
    await each();
  }
};

describe('posts about the brand', () => {
  it('get one badge each while the feed streams in, and other people’s posts get none', async () => {
    const page = await on.open('/home?still=1');
    const about = new Set(feed.filter((entry) => entry.about).map(({ id }) => id));
    const seen = new Set<string>();
    await scrollThrough(page, async () => {
      await expect.poll(async () => (await marked(page)).without.filter((id) => about.has(id))).toEqual([]);
      const now = await marked(page);
      expect(now.twice).toBe(0);
      expect(now.with.filter((id) => !about.has(id))).toEqual([]);
      for (const id of now.with) seen.add(id);
    });
    expect(seen.size).toBe(about.size);
  });

  it('show word, sign and level', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
    expect(await badgeOf(page, safety).locator('svg').count()).toBe(1);
    await expect.poll(() => badgeOf(page, praise).textContent()).toBe('Calm');
  });

  it.each([
    ['the page alone, without any answer', '/home?still=1&net=none'],
    ['fetch in place of XHR', '/home?still=1&net=fetch'],
    ['timelines asked for by POST', '/home?still=1&method=post'],
    ['the answers of early 2025', '/home?still=1&layout=A'],
    ['the answers of early 2026', '/home?still=1&layout=B'],
    ['Japanese labels', '/home?still=1&lang=ja'],
    ['Arabic labels and digits, right to left', '/home?still=1&lang=ar&net=none'],
    ['German labels with grouped digits', '/home?still=1&lang=de&net=none'],
    ['answers that are cut in half', '/home?still=1&broken=json'],
  ])('are judged from %s', async (_, path) => {
    const page = await on.open(path);
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
  });

  it.each(['twitter.com', 'mobile.x.com', 'pro.x.com'])('have badges on %s too', async (host) => {
    const page = await on.open('/home?still=1', host);
    await expect.poll(() => badges(page).count()).toBeGreaterThan(2);
  });

  it.each(['/search?q=brambleair&still=1', '/notifications?still=1', '/brambleair?still=1'])(
    'have badges on %s',
    async (path) => {
      const page = await on.open(path);
      await expect.poll(() => badges(page).count()).toBeGreaterThan(0);
    },
  );

  it('have a badge in a thread, focused post included', async () => {
    const page = await on.open(`/yusuf_adeyinka/status/${safety}?still=1`);
    const focused = page.locator('article[tabindex="-1"] firebreak-badge .badge');
    await expect.poll(() => focused.textContent()).toBe('Crisis');
  });
});

describe('a badge', () => {
  it('comes back when its post is scrolled away and back', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, safety).count()).toBe(1);
    await page.evaluate(() => window.standIn.scrollTo(40));
    await expect.poll(() => badgeOf(page, safety).count()).toBe(0);
    await page.evaluate(() => window.standIn.scrollTo(0));
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
  });

  it('changes with the post when the page draws another one into the same article', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, safety).count()).toBe(1);
    const index = await page.evaluate((id) => window.standIn.ids().indexOf(id), safety);
    await page.evaluate(([at, id]) => window.standIn.recycle(Number(at), String(id)), [index, question] as const);
    await expect.poll(async () => (await marked(page)).with.includes(safety)).toBe(false);
    await expect.poll(() => badgeOf(page, question).first().textContent()).toBe('Calm');
    const other = feed.find(({ about }) => !about)?.id ?? '';
    await page.evaluate(([at, id]) => window.standIn.recycle(Number(at), String(id)), [index, other] as const);
    await expect.poll(async () => (await marked(page)).without.includes(other)).toBe(true);
  });

  it('survives navigation inside the page', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badges(page).count()).toBeGreaterThan(0);
    await page.evaluate(() => window.standIn.navigate('/search?q=brambleair'));
    await page.waitForURL('**/search**');
    await expect.poll(() => badges(page).count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => badgeOf(page, safety).count()).toBe(1);
  });

  it('takes on the page’s theme when it changes', async () => {
    const page = await on.open('/home?still=1');
    const colour = () => badgeOf(page, praise).evaluate((button) => getComputedStyle(button).color);
    await expect.poll(colour).toBe('rgb(75, 107, 93)');
    await page.evaluate(() => window.standIn.setTheme('dark'));
    await expect.poll(colour).toBe('rgb(156, 196, 177)');
    await page.evaluate(() => window.standIn.setTheme('light'));
    await expect.poll(colour).toBe('rgb(75, 107, 93)');
  });

  it('does not change the height of a cell', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badges(page).count()).toBeGreaterThan(3);
    const withBadges = await page.evaluate(() => window.standIn.heights());
    const without = await page.evaluate(() => {
      for (const host of document.querySelectorAll('firebreak-badge')) host.remove();
      return window.standIn.heights();
    });
    expect(withBadges).toEqual(without);
  });

  it('can be reached by keyboard, opens its card and closes it with Escape', async () => {
    const page = await on.open('/home?still=1');
    const badge = badgeOf(page, safety);
    await badge.waitFor();
    await page.locator('article').nth(1).locator('a').first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.tagName === 'FIREBREAK-BADGE');
    for (let press = 0; press < 12 && !(await focused()); press += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    const card = page.locator('firebreak-badge .card');
    await card.waitFor();
    expect(await card.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Why worry', 'Why not']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe(
      'Copy answer',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await focused()).toBe(true);
  });

  it('opens a card with both lists, the deadline and who has it on hover', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, safety).hover();
    const card = page.locator('firebreak-badge .card');
    await card.waitFor();
    const words = await card.innerText();
    expect(words).toContain('Grave and spreading');
    expect(words).toContain('\u201cSmoke in');
    expect(words).toMatch(/answer (in|by|\d)/);
    expect(words).toContain('nobody on it yet');
  });

  it('follows the counters of a post that grows', async () => {
    const page = await on.open('/home?still=1');
    const nell = idOf('few followers, nobody reacting');
    await expect.poll(() => badgeOf(page, nell).textContent()).toBe('Calm');
    await page.evaluate((id) => window.standIn.bump(id, { replies: 300, reposts: 900, likes: 4_000 }), nell);
    await expect.poll(() => badgeOf(page, nell).textContent()).not.toBe('Calm');
  });
});

it('asks the network for nothing: the page’s requests are the page’s own', async () => {
  const before = on.server.requests.length;
  const page = await on.open('/home?still=1');
  await expect.poll(() => badges(page).count()).toBeGreaterThan(3);
  await scrollThrough(page, async () => {});
  const foreign = on.server.requests
    .slice(before)
    .filter((line) => !/\/home|responsive-web\/|HomeTimeline|favicon|\/pictures?\/|\.svg/.test(line));
  expect(foreign).toEqual([]);
});
