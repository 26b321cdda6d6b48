/** The interface in other languages: as wide as its place, free of axe's findings, and from right to left where it is read so. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { views, violations } from './editor-page.ts';
import { badges, stage } from './feed-page.ts';

/** What stands out of the page to a side, by how many pixels. */
const wider = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

describe.each([
  { language: 'de', lang: 'de', dir: 'ltr', now: 'Jetzt' },
  { language: 'ar', lang: 'ar', dir: 'rtl', now: 'الآن' },
  { language: 'ja', lang: 'ja', dir: 'ltr', now: '現在' },
])('in $language', ({ language, lang, dir, now }) => {
  const on = stage({ language });

  it('the page has badges, and the panel fits 320 pixels in every view', async () => {
    const feed = await on.firebreak.context.newPage();
    await feed.goto('https://x.com/home?still=1');
    await badges(feed).first().waitFor();
    const panel = await on.firebreak.open('sidepanel.html');
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.getByRole('tab', { name: now, exact: true }).waitFor();
    expect(await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      lang,
      dir,
    ]);
    await panel.locator('#worrying').waitFor();
    const tabs = panel.getByRole('tablist').first().getByRole('tab');
    for (let index = 0; index < 3; index += 1) {
      await tabs.nth(index).click();
      await panel.locator(`[role=tabpanel][aria-labelledby="${await tabs.nth(index).getAttribute('id')}"]`).waitFor();
      expect(await violations(panel), `view ${index}`).toEqual([]);
      expect(await wider(panel), `view ${index}`).toBe(0);
    }
    await panel.close();
    await feed.close();
  });

  it('every view of the options fits 480 pixels', async () => {
    const options = await on.firebreak.open('options.html');
    await options.setViewportSize({ width: 480, height: 900 });
    const missing: string[] = [];
    options.on('console', (message) => {
      if (message.text().includes('[i18n]')) missing.push(message.text());
    });
    const wide: string[] = [];
    for (const view of ['first-steps', ...views]) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, view);
      await options.locator('main section, #mine').first().waitFor();
      const pixels = await wider(options);
      if (pixels > 0) wide.push(`${view}: ${pixels}`);
    }
    expect(wide).toEqual([]);
    expect(missing).toEqual([]);
    await options.close();
  });
});
