/** One browser with the demo's brand for a test file, and the page on the demo feed. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { demoBrand } from '../demo/brand.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Firebreak, launch } from './chromium.ts';
import { speaking } from './in-language.ts';

export interface Stage {
  readonly server: StandIn;
  readonly firebreak: Firebreak;
  /** Opens a path of the stand-in in a new tab and waits until it shows posts; the tab is closed after the test. */
  open(path: string, host?: string): Promise<Page>;
}

/**
 * Sets the stage for a file. After each test the pages must have seen no error of anybody.
 * @param language in which the interface speaks, as its folder is called
 */
export function stage({ branded = true, language = 'en' } = {}): Stage {
  let server: StandIn;
  let firebreak: Firebreak;
  let remove: (() => void) | undefined;
  let pages: { page: Page; errors: string[] }[] = [];

  beforeAll(async () => {
    server = await startStandIn();
    const copy = language === 'en' ? null : speaking(language);
    remove = copy?.remove;
    firebreak = await launch({ port: server.port, ...(copy === null ? {} : { build: copy.build }) });
    for (const origin of ['https://x.com', 'https://www.facebook.com'])
      await firebreak.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    if (branded) await demoBrand(firebreak);
  });
  afterEach(async () => {
    const errors: string[] = [];
    for (const { page, errors: own } of pages) {
      if (page.isClosed()) continue;
      errors.push(...own, ...(await page.evaluate(() => window.standIn?.errors ?? [])));
      await page.close();
    }
    pages = [];
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await firebreak?.close();
    await server?.close();
    remove?.();
  });

  return {
    get server() {
      return server;
    },
    get firebreak() {
      return firebreak;
    },
    async open(path, host = 'x.com') {
      const page = await firebreak.context.newPage();
      const errors: string[] = [];
      // What the hostile page throws by itself is its own affair.
      page.on('pageerror', (error) => error.message.startsWith('hostile page') || errors.push(String(error)));
      pages.push({ page, errors });
      await page.goto(`https://${host}${path}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => window.standIn?.ids().length > 0);
      return page;
    },
  };
}

/** The badge's button in the article of one post. */
export const badgeOf = (page: Page, id: string) =>
  page.locator(`article:has(a[href*="/status/${id}"]) firebreak-badge .badge`);

/** Every badge in the page. */
export const badges = (page: Page) => page.locator('firebreak-badge .badge');

/** The first post of the feed that shows a rule. */
export { feed } from '../stand-in/feed.ts';
