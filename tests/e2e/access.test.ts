/** Everybody can use it: axe finds nothing in any view, in both themes and narrow; long words break and nothing is cut off. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { badgeOf, feed, stage } from './feed-page.ts';

const on = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** @param scope CSS selector of what is ours, the whole page by default */
async function violations(page: Page, scope?: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (within) =>
      (window as unknown as { axe: { run(scope: unknown): Promise<{ violations: Violation[] }> } }).axe.run(
        within ?? document,
      ),
    scope,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

const fitsWidth = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('axe finds nothing in the panel and the settings, which fit 320 pixels', async () => {
    const feedPage = await on.open('/home?still=1');
    await badgeOf(feedPage, safety).click();
    await expect.poll(() => badgeOf(feedPage, safety).textContent()).toBe('Copied');
    const panel = await on.firebreak.open('sidepanel.html');
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.getByRole('heading', { name: 'Acknowledge' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    expect(await fitsWidth(panel)).toBe(true);
    await panel.getByRole('tab', { name: 'Now' }).click();
    await panel.getByRole('heading', { name: 'To look at' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    expect(await fitsWidth(panel)).toBe(true);
    await panel.close();
    const options = await on.firebreak.open('options.html');
    await options.emulateMedia({ colorScheme });
    await options.setViewportSize({ width: 320, height: 800 });
    await options.getByRole('heading', { name: 'How prepared you are' }).waitFor();
    expect(await violations(options)).toEqual([]);
    expect(await fitsWidth(options)).toBe(true);
    await options.close();
  });

  it('axe finds nothing in badge and card', async () => {
    const page = await on.open(`/home?still=1&theme=${colorScheme}`);
    await badgeOf(page, safety).hover();
    await page.locator('firebreak-badge .card').waitFor();
    expect(await violations(page, 'firebreak-badge')).toEqual([]);
  });
});
