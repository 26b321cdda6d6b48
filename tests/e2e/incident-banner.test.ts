/** The banner where the brand writes new posts: there while an incident is open, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { stage } from './feed-page.ts';
import { lead, soon } from './incident-panel.ts';

const on = stage();
const declared = {
  title: 'Panel <b>off</b> in flight',
  level: 'crisis',
  topics: [],
  origin: 'hand',
  posts: [],
  lists: [],
};
const key = (n: number) => `incident:018f0000-0000-4000-8000-0000000000c${n}`;

describe('the banner on X', () => {
  it('comes with the declaration and goes with the closing, and never for a drill', async () => {
    const page = await on.open('/home?still=1');
    const panel = await on.firebreak.open('sidepanel.html');
    const banner = page.locator('firebreak-banner');
    await lead(panel, { kind: 'declare', key: key(1), ...declared, drill: 'own-joke' });
    await lead(panel, { kind: 'declare', key: key(2), ...declared, drill: null });
    await banner.waitFor({ state: 'attached', ...soon });
    expect(await banner.count()).toBe(1);
    // A killed worker takes no banner away.
    await on.firebreak.killWorker();
    const box = await banner.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(20);
    const column = await page.locator('[data-testid="primaryColumn"]').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9_999)).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
    expect(box?.width ?? 0).toBeGreaterThan(200);
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(1);
    await lead(panel, { kind: 'merge', key: key(2), into: key(1) });
    expect(await banner.count()).toBe(1);
    await panel.evaluate(() => chrome.storage.local.set({ incidents: { n: 1, open: [], banner: null } }));
    await expect.poll(() => banner.count()).toBe(0);
    await panel.close();
  });

  it('is not shown to somebody who is signed in under a name of their own', async () => {
    const page = await on.open('/home?still=1');
    const panel = await on.firebreak.open('sidepanel.html');
    const open = [{ title: 'Panel off in flight', level: 'crisis', since: new Date().toISOString() }];
    const banner = { bold: 'Incident open.', rest: 'Stop what is planned.' };
    await panel.evaluate((told) => chrome.storage.local.set({ incidents: { n: 2, ...told } }), { open, banner });
    const banners = page.locator('firebreak-banner');
    await banners.waitFor({ state: 'attached', ...soon });
    await page.evaluate(() => {
      document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.setAttribute('href', '/ana_private');
      document.body.append(document.createElement('i'));
    });
    await expect.poll(() => banners.count()).toBe(0);
    await panel.close();
  });
});
