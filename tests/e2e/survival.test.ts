/** What lasts: the worker dies, the extension is reloaded, the browser is closed; nothing that a user did is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoBrand } from '../demo/brand.ts';
import { launch } from './chromium.ts';
import { badgeOf, badges, feed, stage } from './feed-page.ts';
import { stored } from './stored.ts';

const on = stage();
const id = (shows: string): string => feed.find((one) => one.shows === shows)?.id ?? '';
const safety = id('safety, video, growing');
const celebrity = id('celebrity by reach');

describe('a worker that is killed', () => {
  it('between any two steps loses nothing of browsing, copying and the panel', async () => {
    const kill = () => on.firebreak.killWorker();
    await kill();
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
    await kill();
    await badgeOf(page, safety).hover();
    await page.locator('firebreak-badge .card').waitFor();
    await kill();
    await badgeOf(page, safety).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
    await kill();
    const panel = await on.firebreak.panel();
    await panel.getByRole('heading', { name: 'Why worry' }).waitFor();
    await kill();
    await panel.getByRole('button', { name: 'Escalate' }).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis \u00b7 escalated');
    await kill();
    await page.evaluate(() => window.standIn.scrollTo(12));
    await expect.poll(() => badges(page).count()).toBeGreaterThan(0);
    const deeds = (await stored(panel, 'events')).map(({ event }) => event.deed);
    expect(deeds.map(({ kind }) => kind).filter((kind) => kind !== 'playbook')).toEqual(['copied', 'care', 'care']);
  });

  it('in the very moment of a click is asked again and writes the deed once', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, celebrity).waitFor();
    await Promise.all([on.firebreak.killWorker(), badgeOf(page, celebrity).click()]);
    await expect.poll(() => badgeOf(page, celebrity).textContent()).toMatch(/Copied|Not reached/);
    if ((await badgeOf(page, celebrity).textContent())?.includes('Not reached') === true)
      await badgeOf(page, celebrity).click();
    await expect.poll(() => badgeOf(page, celebrity).textContent()).toContain('in hand');
    const options = await on.firebreak.open('options.html');
    const copied = (await stored(options, 'events')).filter(
      ({ key, event }) => key === `x:${celebrity}` && event.deed.kind === 'copied',
    );
    expect(copied.length).toBeGreaterThanOrEqual(1);
    await options.close();
  });
});

describe('the first run', () => {
  it('shows badges on the open page without a reload, and forgets everything on request', async () => {
    const page = await on.open('/home?still=1');
    await badges(page).first().waitFor();
    const options = await on.firebreak.open('options.html');
    await options.evaluate(() => {
      location.hash = 'browser';
    });
    await options.getByRole('button', { name: 'Delete everything' }).click();
    await options.getByRole('button', { name: 'Yes, delete everything' }).click();
    await options.getByText('Everything is deleted.').waitFor();
    for (const table of ['posts', 'assessments', 'events'] as const) expect(await stored(options, table)).toEqual([]);
    await expect.poll(() => badges(page).count()).toBe(0);
    await options.close();
    const panel = await on.firebreak.open('sidepanel.html');
    await panel.getByLabel('Name of the brand').fill('Bramble Air');
    await panel.getByLabel('Handles on X').fill('@brambleair, brambleaircare');
    await panel.getByRole('button', { name: 'Show badges' }).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
    await panel.getByRole('heading', { name: 'To look at' }).waitFor();
    await panel.close();
  });
});

describe('an extension that is reloaded under an open page', () => {
  it('leaves that page without an error, keeps the record, and has badges there again without a reload of the page', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, safety).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
    const options = await on.firebreak.open('options.html');
    const before = (await stored(options, 'events')).length;
    const restarted = on.firebreak.context.waitForEvent('serviceworker');
    await options.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await restarted;
    await page.evaluate(() => window.standIn.scrollTo(10));
    await page.evaluate(() => window.standIn.scrollTo(0));
    await expect.poll(() => badgeOf(page, safety).textContent()).toContain('in hand');
    expect(await badgeOf(page, safety).count()).toBe(1);
    const again = await on.firebreak.open('options.html');
    expect((await stored(again, 'events')).length).toBe(before);
    await again.close();
  });
});

describe('a browser that is closed and opened again', () => {
  it('knows the brand, the record and the posts of before', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'firebreak-profile-'));
    const first = await launch({ port: on.server.port, profile });
    await demoBrand(first);
    const page = await first.context.newPage();
    await page.goto('https://x.com/home?still=1');
    await badgeOf(page, safety).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toContain('in hand');
    await first.close();
    const second = await launch({ port: on.server.port, profile });
    try {
      const panel = await second.open('sidepanel.html');
      await panel.getByRole('button', { name: 'yusuf_adeyinka' }).first().waitFor();
      expect(await panel.locator('body').innerText()).toContain('in hand');
      const later = await second.context.newPage();
      await later.goto('https://x.com/home?still=1');
      await expect.poll(() => badgeOf(later, safety).textContent()).toBe('Crisis \u00b7 in hand');
    } finally {
      await second.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
