/** A site that changes its page: the panel says so within two screens, the options show where, the report names it, and it goes again. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoBrand } from '../demo/brand.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Firebreak, launch } from './chromium.ts';
import { openEditor, show, violations } from './editor-page.ts';
import { stored } from './stored.ts';

/** Milliseconds: what a page counted is told after four seconds, then every ten. */
const soon = { timeout: 30_000 };
const changed = '/home?still=1&net=none&renamed=retweet';

describe('X renames the mark of one counter, and takes it back', () => {
  let server: StandIn;
  let firebreak: Firebreak;
  let panel: Page;
  let options: Page;

  beforeAll(async () => {
    server = await startStandIn();
    firebreak = await launch({ port: server.port, viewport: { width: 1280, height: 1200 } });
    await firebreak.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await demoBrand(firebreak);
    panel = await firebreak.open('sidepanel.html');
    options = await openEditor(firebreak, 'health');
  });
  afterAll(async () => {
    await firebreak?.close();
    await server?.close();
  });

  const counted = async () => {
    const rows = (await stored(options, 'meta')) as { name: string; value: unknown }[];
    const found = rows.find(({ name }) => name === 'health:x')?.value as
      | { fields: Record<string, { last: [number, number][]; since: string | null }> }
      | undefined;
    return found?.fields['page.reposts'];
  };
  /** Two screens of the home page, as somebody scrolls. */
  const browse = async (path: string) => {
    const page = await firebreak.context.newPage();
    await page.goto(`https://x.com${path}`);
    await page.waitForFunction(() => window.standIn?.ids().length > 0);
    await page.mouse.move(640, 600);
    for (let step = 0; step < 4; step += 1) {
      await page.mouse.wheel(0, 300);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    return page;
  };
  const notice = () => panel.getByText('X has changed its page. No longer read: Reposts.');

  it('says that nothing was read yet, and what will be there', async () => {
    await options.getByText('No page of X was read in the last 14 days.').waitFor();
    expect(await options.getByRole('button', { name: 'Copy the report' }).isEnabled()).toBe(true);
  });

  it('counts what an ordinary page shows and says nothing of it', async () => {
    const page = await browse('/home?still=1&net=none');
    await expect
      .poll(async () => (await counted())?.last.reduce((all, [tried]) => all + tried, 0) ?? 0)
      .toBeGreaterThanOrEqual(15);
    await page.close();
    await options
      .getByRole('row', { name: /^Reposts/u })
      .first()
      .waitFor();
    await options.getByText('Everything that is usually read is read.').waitFor();
    expect(await notice().count()).toBe(0);
  });

  it('says within two screens what can’t be read any more', async () => {
    const page = await browse(changed);
    await notice().waitFor(soon);
    await page.close();
    expect(await panel.getByText('Worry may be understated').count()).toBe(1);
    const [opened] = await Promise.all([
      firebreak.context.waitForEvent('page'),
      panel.getByRole('link', { name: 'See what can be read' }).first().click(),
    ]);
    await opened.waitForURL(/options\.html#health$/u);
    await opened.close();
  });

  it('shows the field, since when and where it is looked for, to everybody and narrow', async () => {
    const row = options.locator('tr.grave').filter({ hasText: 'Reposts' }).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Fails since .*\[data-testid="retweet"\]/u);
    expect(await options.getByText('Everything that is usually read is read.').count()).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      expect(await violations(options)).toEqual([]);
    }
    await options.setViewportSize({ width: 320, height: 800 });
    expect(await violations(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.setViewportSize({ width: 1280, height: 900 });
  });

  it('copies by keyboard a report that names the selector and nobody', async () => {
    await options.bringToFront();
    const button = options.getByRole('button', { name: 'Copy the report' });
    await button.focus();
    await options.keyboard.press('Enter');
    await options.getByText('Copied.').waitFor();
    const text = await options.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('`[data-testid="retweet"],[data-testid="unretweet"]`');
    expect(text).toMatch(/\| page\.reposts \| \d+ of \d+ \|.*\d{4}-\d\d-\d\d \|/u);
    expect(text).toContain('- Language of the page: en');
    expect(text).not.toMatch(/bramble|@\w|\d{15}/iu);
    await show(options, 'health');
    await options.getByText('Read it first').click();
    expect(await options.getByLabel('Text of the report').textContent()).toContain('page.reposts');
  });

  it('is silent again by itself when the page is what it was', async () => {
    const page = await browse('/home?still=1&net=none');
    await notice().waitFor({ state: 'detached', ...soon });
    await page.close();
    await options.getByText('Everything that is usually read is read.').waitFor();
  });
});
