/** The stand-in behaves in real Chromium as X does where Firebreak depends on it. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { feed } from './feed.ts';
import { type StandIn, startStandIn } from './server.ts';

let server: StandIn;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startStandIn();
  browser = await openBrowser(server.port);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
}, 30_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, host = 'x.com'): Promise<Page> {
  page = await context.newPage();
  await page.goto(`https://${host}${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.standIn?.ids().length > 0);
  return page;
}

afterEach(async () => {
  const errors = await page.evaluate(() => window.standIn.errors);
  await page.close();
  expect(errors).toEqual([]);
});

/** First requests of home timelines; those that scrolling brings have a cursor. */
const asked = (): string[] =>
  server.requests.filter((line) => line.includes('/HomeTimeline') && !line.includes('cursor'));

describe('a timeline', () => {
  it('asks for the home timeline before anything else and draws articles in X’s chain', async () => {
    await open('/home?still=1');
    expect(server.requests.slice(0, 4).at(-1)).toMatch(
      /^GET https:\/\/x\.com\/i\/api\/graphql\/[\w-]{22}\/HomeTimeline\?variables=/,
    );
    const chain =
      '#react-root main[role=main] div[data-testid=primaryColumn] section[role=region] > h1 + div[aria-label="Timeline: Your Home Timeline"] > div[style*="min-height"] > div[data-testid=cellInnerDiv][style*=translateY] > div > div > article[data-testid=tweet][role=article][tabindex="0"]';
    expect(await page.locator(chain).count()).toBeGreaterThan(4);
  });

  it('removes cells that are far away and builds new nodes when they come back', async () => {
    await open('/home?still=1');
    await page.evaluate(() => document.querySelector('article')?.setAttribute('data-mine', ''));
    await page.evaluate(() => window.standIn.scrollTo(30));
    expect(await page.locator('[data-mine]').count()).toBe(0);
    expect(await page.locator('article').count()).toBeLessThan(25);
    await page.evaluate(() => window.standIn.scrollTo(0));
    expect(await page.locator('article').first().getAttribute('aria-labelledby')).toBeTruthy();
    expect(await page.locator('[data-mine]').count()).toBe(0);
  });

  it('stacks cells without gaps, at the heights that it reports', async () => {
    await open('/home?still=1');
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=cellInnerDiv]')]
        .map((cell) => ({
          top: Number(/translateY\((.*)px\)/.exec(cell.style.transform)?.[1]),
          height: cell.offsetHeight,
        }))
        .sort((a, b) => a.top - b.top),
    );
    tops.slice(1).forEach(({ top }, index) => {
      expect(top).toBe((tops[index]?.top ?? 0) + (tops[index]?.height ?? 0));
    });
    expect((await page.evaluate(() => window.standIn.heights())).slice(0, tops.length)).toEqual(
      tops.map(({ height }) => height),
    );
  });

  it('reuses an article for another post without replacing it or what somebody else put into it', async () => {
    await open('/home?still=1');
    const [, , , , , wanted = ''] = await page.evaluate(() => window.standIn.ids());
    await page.evaluate(() => {
      const article = document.querySelectorAll('article')[0];
      const caret = article?.querySelector('[data-testid=caret]');
      caret?.parentElement?.parentElement?.append(document.createElement('my-badge'));
      article?.setAttribute('data-mine', '');
    });
    await page.evaluate((id) => window.standIn.recycle(0, id), wanted);
    const reused = page.locator('article[data-mine]');
    expect(await reused.locator('my-badge').count()).toBe(1);
    expect(await reused.locator('a:has(time)').getAttribute('href')).toContain(wanted);
    expect(await reused.locator('[data-testid^=UserAvatar-Container-]').getAttribute('data-testid')).toContain(
      'rubenvdhaar',
    );
  });

  it('brings more posts when asked, by scrolling, and by itself', async () => {
    await open('/home?still=1&n=20');
    const length = () => page.evaluate(() => window.standIn.ids().length);
    await page.mouse.wheel(0, 20_000);
    await page.waitForFunction(() => window.standIn.ids().length === 20);
    await page.evaluate(() => window.standIn.append(5));
    expect(await length()).toBe(25);
    await page.close();
    await open('/home?still=1&stream=0.05');
    await page.waitForFunction((all) => window.standIn.ids().length === all, feed.length);
  });

  it('changes counters in place', async () => {
    await open('/home?still=1');
    const like = await page.locator('article [data-testid=like]').first().elementHandle();
    const [id = ''] = await page.evaluate(() => window.standIn.ids());
    await page.evaluate((id) => window.standIn.bump(id, { likes: 2_582 }), id);
    expect(await like?.getAttribute('aria-label')).toBe('2582 Likes. Like');
    expect(await like?.textContent()).toBe('2.5K');
    expect(await page.locator('article [role=group]').first().getAttribute('aria-label')).toBe(
      '1 reply, 2582 likes, 890 views',
    );
  });
});

describe('a post', () => {
  it('without a permalink is an ad, and its id is only in the link to its figures', async () => {
    await open('/home?still=1');
    await page.evaluate(
      (index) => window.standIn.scrollTo(index),
      feed.findIndex((entry) => entry.ad),
    );
    const ad = page.locator('[data-testid=cellInnerDiv] [data-testid=placementTracking] > article');
    expect(await ad.locator('time').count()).toBe(0);
    expect(await ad.locator('a[href$="/analytics"]').getAttribute('href')).toBe(
      '/slumberwell/status/2123910000000000606/analytics',
    );
  });

  it('shows a hostile text as text', async () => {
    await open('/search?q=onerror&still=1');
    expect(await page.locator('[data-testid=tweetText]').textContent()).toContain('<img src=x onerror=');
    expect(await page.evaluate(() => 'firebreakWasRun' in window)).toBe(false);
  });

  it('is drawn in full on its own page, with its answers below', async () => {
    await open('/yusuf_adeyinka/status/2123910000000000501?still=1');
    expect(await page.locator('article[tabindex="-1"]').count()).toBe(1);
    expect(await page.locator('article').count()).toBe(3);
    expect(await page.title()).toMatch(/^Yusuf Adeyinka on X: .* \/ X$/);
  });
});

describe('moving about', () => {
  it('replaces the timeline without loading the page', async () => {
    await open('/home?still=1');
    const old = await page.locator('[aria-label="Timeline: Your Home Timeline"] > div').elementHandle();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('article [data-testid=tweetText]').first().click();
    await page.locator('article[tabindex="-1"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/inesmorgado/status/2123910000000000101');
    await page.getByTestId('AppTabBar_Notifications_Link').click();
    await page.waitForFunction(() => document.title === '(2) Notifications / X');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(await old?.evaluate((node) => node.isConnected)).toBe(false);
  });

  it('draws everything anew in another theme', async () => {
    await open('/home?still=1');
    const old = await page.locator('article').first().elementHandle();
    const before = asked().length;
    await page.evaluate(() => window.standIn.setTheme('dark'));
    await page.waitForFunction(() => document.querySelectorAll('article').length > 4);
    expect(
      await page.evaluate(() => [document.body.style.backgroundColor, document.documentElement.style.colorScheme]),
    ).toEqual(['rgb(0, 0, 0)', 'dark']);
    expect(await old?.evaluate((node) => node.isConnected)).toBe(false);
    expect(asked()).toHaveLength(before);
  });
});

describe('other pages than the usual', () => {
  it.each([
    ['ja', 'ltr', '1 件の返信。返信する'],
    ['de', 'ltr', '1 Antworten. Antworten'],
    ['ar', 'rtl', '١ ردود. رد'],
  ])('labels in %s carry the number', async (lang, dir, label) => {
    await open(`/home?still=1&lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
    expect(await page.getByTestId('reply').first().getAttribute('aria-label')).toBe(label);
  });

  it('have their posts without any answer, by fetch, by POST, and from broken answers', async () => {
    for (const [query, method] of [
      ['net=none', null],
      ['net=fetch', 'GET'],
      ['method=post', 'POST'],
      ['broken=json', 'GET'],
    ]) {
      server.requests.length = 0;
      await open(`/home?still=1&${query}`);
      expect(await page.locator('article').count()).toBeGreaterThan(4);
      expect(new Set(asked().map((line) => line.split(' ')[0]))).toEqual(new Set(method === null ? [] : [method]));
      if (query !== 'broken=json') await page.close();
    }
    const answers = [];
    for (let turn = 0; turn < 2; turn++)
      answers.push(
        await page.evaluate(async () =>
          (await fetch('/i/api/graphql/abc/HomeTimeline', { headers: { 'x-stand-in': '?broken=json' } })).text(),
        ),
      );
    for (const text of answers) expect(() => JSON.parse(text)).toThrow();
  });

  it('cannot be read when their test ids are unknown', async () => {
    await open('/home?still=1&broken=dom');
    expect(await page.locator('article').count()).toBeGreaterThan(4);
    expect(await page.locator('[data-testid=tweet], [data-testid=cellInnerDiv]').count()).toBe(0);
  });

  it('has two columns on X Pro, and answers on the other hosts', async () => {
    await open('/home?still=1', 'pro.x.com');
    expect(await page.locator('section[role=region]').count()).toBe(2);
    await page.close();
    await open('/home?still=1', 'mobile.twitter.com');
    expect(asked().at(-1)).toContain('https://mobile.twitter.com/i/api/graphql/');
  });

  it('removes foreign elements and puts clones in the place of articles when hostile', async () => {
    await open('/home?still=1&hostile=1');
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('my-badge')));
    await page.waitForFunction(() => window.standIn.hostile.removed > 0 && window.standIn.hostile.cloned > 0);
    expect(await page.locator('my-badge').count()).toBe(0);
  });
});
