/** Facebook with Firebreak in real Firefox: comments, a storm, a dialog, and the words that a click copies. */
import { beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import { brand } from '../demo/brand.ts';
import { announcement, commentOf, question, storm } from './facebook-places.ts';
import { facebookBadge as badge, card, countBadges, firefoxStage } from './firefox-stage.ts';

const missing = firefoxPath() === null;
const brandPage = 'https://www.facebook.com/brambleair?still=1';

describe.skipIf(missing)(`Facebook in Firefox${missing ? ' (skipped: no Firefox is installed)' : ''}`, () => {
  const on = firefoxStage();
  beforeAll(async () => {
    const panel = await on.firefox.own('sidepanel.html');
    await panel.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-brand', body }), { brand, zone: 'UTC' });
    await panel.close();
  });

  it('comments have their badges and a storm is one crisis on the post', async () => {
    const page = await on.open(brandPage);
    await expect.poll(() => page.text(badge, question)).toContain('Calm');
    await expect.poll(() => page.text(badge, storm)).toBe('Crisis');
    await expect.poll(() => page.text(badge, commentOf('grave: smoke in the cabin'))).toMatch(/Watch|Worry|Crisis/u);
    const shown = await page.evaluate(() => window.facebook.ids().length);
    await expect.poll(() => page.evaluate(countBadges)).toBeLessThan(shown / 2);
  });

  it('nothing moves because of a badge', async () => {
    const page = await on.open(brandPage);
    await expect.poll(() => page.text(badge, question)).toContain('Calm');
    const sizes = () => page.evaluate(() => [window.facebook.heights(), window.facebook.widths()]);
    const withBadges = await sizes();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('firebreak-badge')) host.remove();
    });
    expect(await sizes()).toEqual(withBadges);
  });

  it('the card of the post says how many of the visible comments complain', async () => {
    const page = await on.open(brandPage);
    await expect.poll(() => page.text(badge, storm)).toBe('Crisis');
    await page.hover(badge, storm);
    await expect.poll(() => page.text(card)).toMatch(/\d+ of 60 visible comments, 812 in all/u);
  });

  it('a click copies an answer with the commenter’s first name', async () => {
    const page = await on.open(brandPage);
    const wanted = commentOf('ignored before');
    await expect.poll(() => page.text(badge, wanted)).not.toBeNull();
    await page.click(badge, wanted);
    await expect.poll(() => page.text(badge, wanted)).toBe('Copied');
    expect(await on.firefox.clipboard()).toContain('Otis');
  });

  it('a post opened over the page has its badges in both places', async () => {
    const page = await on.open(brandPage);
    await expect.poll(() => page.text(badge, question)).toContain('Calm');
    const before = await page.evaluate(countBadges);
    await page.evaluate((id) => window.facebook.openDialog(id), announcement);
    await expect.poll(() => page.evaluate(countBadges)).toBeGreaterThan(before + 10);
  });
});
