/** Volume in real Chromium: a wave on X is counted once, rings once, is named in the panel, and what nobody read is a gap. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { badges, stage } from './feed-page.ts';
import { tenDays, write } from './seeded.ts';
import { stored } from './stored.ts';

const on = stage();
const latest = '/search?q=brambleair&f=live&still=1';

/** What is counted of the demo's crowd, by the marks of single posts. */
async function counted(page: Page): Promise<string[]> {
  const rows = await stored(page, 'volume');
  return rows
    .filter(({ name }) => name.startsWith('marks'))
    .flatMap(({ value }) => Object.keys(value as object))
    .filter((key) => key.length > 20)
    .sort();
}
const volumeAlerts = async (page: Page) => (await stored(page, 'alerts')).filter(({ kind }) => kind === 'volume');
const shown = (page: Page) => page.evaluate(() => chrome.notifications.getAll().then((all) => Object.keys(all)));

describe('a wave on one topic', () => {
  it('rings once, and the panel says since when, how many, about what and in which words', async () => {
    const own = await on.firebreak.open('options.html');
    await write(own, 'volume', tenDays(Date.now()));
    // Only what a user browses from now on may ring: the worker reads the counts anew.
    await on.firebreak.killWorker();
    const ask = (change: object) =>
      own.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-alerts', body }), { change });
    expect(await ask({ posts: 'never', quietHours: false })).toEqual({ ok: true, value: null });
    const page = await on.open(latest);
    await badges(page).first().waitFor();
    await expect.poll(async () => (await volumeAlerts(own)).map(({ state }) => state)).toEqual(['shown']);
    const [alert] = await volumeAlerts(own);
    expect(alert?.title).toMatch(/more complaints than usual, outage/);
    expect(alert?.words).toMatch(/^\d+ where about 1 is ordinary\./);
    expect((await shown(own)).filter((id) => id.startsWith(`${alert?.id}@`)).length).toBe(1);
    const panel = await on.firebreak.open('sidepanel.html');
    const volume = panel.getByRole('region', { name: 'Volume' });
    await volume.getByText('More complaints than usual').waitFor();
    await expect.poll(() => volume.innerText()).toMatch(/It is about Outage/);
    expect(await volume.innerText()).toMatch(/Words that drive it: .*\b(?:app|down)\b/);
    expect(await volume.innerText()).toMatch(/Covered: .*from the Latest list for brambleair/);
    await panel.close();
    await own.close();
  });

  it('is the same wave when the page is read again, and each of its posts counts once', async () => {
    const own = await on.firebreak.open('options.html');
    const [before, rung] = [await counted(own), await volumeAlerts(own)];
    expect(before.length).toBeGreaterThan(10);
    for (const path of [latest, latest]) {
      const page = await on.open(path);
      await badges(page).first().waitFor();
    }
    await on.firebreak.killWorker();
    const page = await on.open(latest);
    await badges(page).first().waitFor();
    await expect.poll(async () => new Set(await counted(own)).size).toBeGreaterThanOrEqual(before.length);
    const after = await counted(own);
    expect(after.length).toBe(new Set(after).size);
    expect((await volumeAlerts(own)).map(({ id }) => id)).toEqual(rung.map(({ id }) => id));
    await own.close();
  });

  it('leads to the panel on a click, which is seen then', async () => {
    const own = await on.firebreak.open('options.html');
    // The browser takes a notification away after a while; a click comes with its id, which ends with the window's.
    const id = `${(await volumeAlerts(own))[0]?.id}@1`;
    const opened = on.firebreak.context.waitForEvent('page');
    const worker = on.firebreak.context.serviceWorkers()[0];
    await worker?.evaluate((one) => chrome.notifications.onClicked.dispatch(one), id);
    const panel = await opened;
    await panel.getByRole('region', { name: 'Volume' }).waitFor();
    expect(panel.url()).toContain('sidepanel.html');
    await expect.poll(async () => (await volumeAlerts(own)).map(({ state }) => state)).toEqual(['seen']);
    expect(await shown(own)).not.toContain(id);
    await panel.close();
    await own.close();
  });
});

describe('what nobody read', () => {
  it('is a gap in the plot and in its table, not a quiet hour', async () => {
    const panel = await on.firebreak.open('sidepanel.html');
    const volume = panel.getByRole('region', { name: 'Volume' });
    await volume.getByRole('button', { name: '7 days' }).click();
    const plot = panel.getByRole('figure', { name: 'Negative mentions an hour' });
    expect(await plot.locator('rect[fill^=url]').count()).toBeGreaterThanOrEqual(1);
    await plot.getByRole('button', { name: 'Show as table' }).click();
    const rows = await plot.locator('tbody tr').allInnerTexts();
    expect(rows.length).toBe(168);
    const gaps = rows.filter((row) => row.includes('not read'));
    expect(gaps.length).toBeGreaterThanOrEqual(23);
    expect(gaps.every((row) => /0 %|[1-4]?\d %/.test(row))).toBe(true);
    expect(rows.filter((row) => row.includes('100 %')).length).toBeGreaterThan(100);
    await panel.close();
  });

  it('can be walked through by keyboard, hour by hour, in words', async () => {
    const panel = await on.firebreak.open('sidepanel.html');
    const plot = panel.getByRole('slider', { name: 'Negative mentions an hour' });
    await plot.focus();
    const said = () => plot.getAttribute('aria-valuetext');
    const now = await said();
    expect(now).toMatch(/negative; ordinary/);
    await panel.keyboard.press('ArrowLeft');
    await expect.poll(said).not.toBe(now);
    await panel.keyboard.press('End');
    await expect.poll(said).toBe(now);
    await panel.close();
  });
});

describe('alerts that may not ring', () => {
  it('rest for as long as the user says, in the panel too', async () => {
    const panel = await on.firebreak.open('sidepanel.html');
    await panel.getByRole('button', { name: '1 hour' }).click();
    await panel.getByText(/Alerts rest until/).waitFor();
    await panel.getByRole('button', { name: 'Ring again' }).click();
    await panel.getByRole('button', { name: 'Until tomorrow' }).waitFor();
    await panel.close();
  });

  it('are shown by the next worker when this one died before it could', async () => {
    const own = await on.firebreak.open('options.html');
    const row = {
      id: 'volume:1:1',
      kind: 'volume',
      at: new Date().toISOString(),
      level: 'watch',
      title: 'Watch: a wave that nobody was told of',
      words: '',
      key: null,
      state: 'waiting',
      // Of hours ago it would be no news any more.
      spike: { start: Date.now() - 60_000, found: Date.now(), end: null, severity: 1 },
    };
    await on.firebreak.killWorker();
    await write(own, 'alerts', [row]);
    await own.evaluate(() => chrome.runtime.sendMessage({ name: 'read-playbook', body: {} }));
    await expect.poll(async () => (await shown(own)).some((id) => id.startsWith('volume:1:1'))).toBe(true);
    await own.close();
  });
});
