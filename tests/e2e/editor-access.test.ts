/** Everybody can use the editor: axe finds nothing in any view, in both themes and narrow; the guidelines are plain on paper. */
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { openEditor, views, violations } from './editor-page.ts';
import { stage } from './feed-page.ts';

const on = stage();
let page: Page;
afterEach(() => page.close());

describe('the guidelines', () => {
  it('are a plain page about this brand, in both themes and on paper', async () => {
    page = await on.firebreak.context.newPage();
    await page.goto(`chrome-extension://${on.firebreak.id}/guidelines.html`);
    await page.getByRole('heading', { name: 'Speaking for Bramble Air in public' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByText('Who is told').isVisible()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(views)('axe finds nothing in %s, which fits 320 pixels', async (view) => {
    page = await openEditor(on.firebreak, view);
    await page.emulateMedia({ colorScheme });
    const first = page.locator('main details > summary').first();
    if ((await first.count()) > 0) await first.click();
    if (view === 'text') await page.locator('.cm-content').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
