/** What is kept and what leaves, in real Chromium: evidence with pictures, tampering found by the button, the report as files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '@/lib/incident/evidence/file.ts';
import { verify } from '@/lib/incident/evidence/verify.ts';
import { demoBrand } from '../demo/brand.ts';
import { addressOf, type Services, startServices } from '../escalation/services.ts';
import { certificate } from '../stand-in/certificate.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Firebreak, launch } from './chromium.ts';
import { violations } from './editor-page.ts';
import { picturing } from './every-page.ts';
import { badgeOf, feed } from './feed-page.ts';
import { deeds, lead, press, pressDying, reach, soon, tab } from './incident-panel.ts';
import { write } from './seeded.ts';
import { stored } from './stored.ts';

const key = 'incident:018f0000-0000-4000-8000-0000000000b1';
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
let server: StandIn;
let services: Services;
let firebreak: Firebreak;
let remove = () => {};
let page: Page;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  server = await startStandIn();
  services = await startServices(await certificate());
  const allowed = picturing('hooks.slack.com');
  remove = allowed.remove;
  firebreak = await launch({ port: server.port, build: allowed.build, also: { 'hooks.slack.com': services.port } });
  await firebreak.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await demoBrand(firebreak);
  page = await firebreak.context.newPage();
  await page.goto('https://x.com/home?still=1');
  await badgeOf(page, safety).waitFor();
  panel = await firebreak.open('sidepanel.html');
  panel.on('pageerror', (error) => errors.push(String(error)));
  const declared = { key, title: 'Panel off in flight', level: 'crisis', topics: ['safety'], origin: 'post' };
  await lead(panel, { kind: 'declare', ...declared, posts: [`x:${safety}`], lists: [], drill: null });
  await tab(panel, 'Views', 'Incident');
  await tab(panel, 'Parts of the incident', 'Record');
});
afterAll(async () => {
  await firebreak?.close();
  await services?.close();
  await server?.close();
  remove();
});

const evidence = () => panel.getByRole('region', { name: 'Evidence' });
const button = (name: string | RegExp) => panel.getByRole('button', { name });
const captured = async () => (await deeds(panel)).flatMap((deed) => (deed.kind === 'evidence' ? [deed] : []));
describe('evidence', () => {
  it('of a post is kept once although the worker dies: words, author, counters, and hashes of them', async () => {
    await pressDying(firebreak, panel, button(/^Capture the post of/u));
    await evidence().getByText('Evidence 1 is kept.').waitFor(soon);
    const [one, ...more] = await captured();
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      post: `x:${safety}`,
      url: expect.stringContaining(safety),
      author: expect.any(String),
    });
    expect(Object.values(one?.counts ?? {}).some((count) => (count ?? 0) > 0)).toBe(true);
    expect(await violations(panel)).toEqual([]);
  });

  it('by the shortcut holds a picture of the page in front, under its hash', async () => {
    await page.bringToFront();
    const worker = firebreak.context.serviceWorkers()[0] ?? (await firebreak.context.waitForEvent('serviceworker'));
    // What the browser does when the keys are pressed; a test reaches only the page's own keyboard.
    await worker.evaluate(async () => {
      const { tabs, commands } = chrome as unknown as {
        tabs: { query(which: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
      };
      const [active] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch('capture-evidence', active);
    });
    await expect.poll(async () => (await captured()).length).toBe(2);
    const last = (await captured()).at(-1);
    expect(last).toMatchObject({ post: null, url: expect.stringContaining('https://x.com/home') });
    expect((await stored(panel, 'pictures')).map(({ hash }) => hash)).toEqual([last?.hashes.screenshot]);
    await panel.bringToFront();
    const row = evidence().locator('.evidence-list > li').first();
    await press(panel, row.locator('summary'));
    const image = row.getByRole('img');
    await image.waitFor(soon);
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  });
});

describe('the verification', () => {
  it('finds the record as it was written, and says that this is no forensic capture', async () => {
    await pressDying(firebreak, panel, button('Verify the record'));
    await evidence().getByText('The record of this incident is as it was written.').waitFor(soon);
    await evidence().getByText('and 1 picture were checked').waitFor();
    await evidence().locator('.verdict').getByText('This is not a forensic capture.').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('finds a changed entry and names it', async () => {
    const rows = (await stored(panel, 'events')).filter(({ key: one }) => one === key);
    // Not the last of the record: what comes after it holds it.
    const row = rows.find(({ event }) => event.deed.kind === 'evidence' && event.deed.post !== null);
    if (row === undefined || row.event.deed.kind !== 'evidence') throw new Error('no evidence');
    const changed = { ...row.event, deed: { ...row.event.deed, text: 'They never said so.' } };
    await write(panel, 'events', [{ ...row, event: changed }]);
    await press(panel, button('Verify the record'));
    await evidence().getByText('The record of this incident is not as it was written.').waitFor(soon);
    await evidence()
      .getByText(/^Entry \d+ \(.* UTC\) was changed after it was written\.$/u)
      .waitFor();
    await write(panel, 'events', [row]);
  });

  it('finds a changed picture', async () => {
    const [kept] = await stored(panel, 'pictures');
    if (kept === undefined) throw new Error('no picture');
    await write(panel, 'pictures', [{ ...kept, bytes: Uint8Array.from(kept.bytes, (byte) => byte ^ 1) }]);
    await press(panel, button('Verify the record'));
    await evidence()
      .getByText(/^The screenshot of entry \d+ is not the one that was captured\.$/u)
      .waitFor(soon);
  });
});

describe('the report', () => {
  const save = async (as: string) => {
    const target = button(`Save as ${as}`);
    await reach(panel, target);
    const [download] = await Promise.all([panel.waitForEvent('download'), panel.keyboard.press('Enter')]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
  };

  beforeAll(async () => {
    await tab(panel, 'Parts of the incident', 'Report');
    await panel.getByText('Times against the promise').waitFor(soon);
  });

  it('keeps the review and the tasks, also while they are being written', async () => {
    const review = panel.locator('details.section').filter({ has: panel.locator('#review') });
    await press(panel, review.locator('summary').first());
    await reach(panel, panel.locator('#review-prevention'));
    await panel.keyboard.type('The fastening is on the checklist.');
    await panel.reload();
    await tab(panel, 'Views', 'Incident');
    await tab(panel, 'Parts of the incident', 'Report');
    await press(panel, review.locator('summary').first());
    await expect.poll(() => panel.locator('#review-prevention').inputValue()).toContain('on the checklist');
    await pressDying(firebreak, panel, review.getByRole('button', { name: 'Write it down' }).first());
    await expect
      .poll(async () => (await deeds(panel)).filter(({ kind }) => kind === 'review'))
      .toEqual([expect.objectContaining({ question: 'prevention', answer: 'The fastening is on the checklist.' })]);
    const tasks = panel.locator('details.section').filter({ has: panel.locator('#tasks') });
    await press(panel, tasks.locator('summary').first());
    await pressDying(firebreak, panel, tasks.getByRole('button', { name: /^Take it on/u }).first());
    await reach(panel, tasks.getByRole('textbox', { name: /^Who does/u }));
    await panel.keyboard.type('Ana');
    await panel.keyboard.press('Tab');
    await expect
      .poll(async () => (await deeds(panel)).flatMap((deed) => (deed.kind === 'task' ? [deed.owner] : [])))
      .toEqual(['', 'Ana']);
    expect(await violations(panel)).toEqual([]);
  });

  it('is saved as a page that opens, without the names of authors unless they are asked for', async () => {
    const { name, text } = await save('Page');
    expect(name).toMatch(/^incident-\d{4}-\d\d-\d\d-panel-off-in-flight\.html$/u);
    const opened = await firebreak.context.newPage();
    await opened.setContent(text);
    await opened.getByRole('heading', { name: 'Panel off in flight' }).waitFor();
    await opened.getByText('The fastening is on the checklist.').waitFor();
    const author = (await captured())[0]?.author ?? '';
    expect(author).not.toBe('');
    expect(text).not.toContain(author);
    await opened.close();
    await panel.getByLabel('Name the authors of posts').check();
    expect((await save('Page')).text).toContain(author);
  });

  it('is saved as Markdown and as a table', async () => {
    expect((await save('Markdown')).text).toMatch(/^# Panel off in flight/mu);
    expect((await save('Table')).text).toContain('"cause"');
  });

  it('is saved as a file that can be verified here; a changed one is found out, a damaged one is refused', async () => {
    const { text, path } = await save('File');
    const read = readFile(text);
    if ('sentence' in read) throw new Error(read.sentence);
    // The picture was changed before: that is all that is wrong with it.
    expect((await verify(read.file)).flaws.map(({ kind }) => kind)).toEqual(['screenshot']);
    await tab(panel, 'Parts of the incident', 'Record');
    const choose = (buffer: string) =>
      panel
        .locator('input[type=file]')
        .setInputFiles({ name: 'incident.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
    await choose(readFileSync(path, 'utf8').replace('Panel off in flight', 'Nothing happened'));
    await evidence().getByText('incident.json is not as it was written.').waitFor(soon);
    await choose(text.slice(0, 400));
    await evidence().getByText('This file is no JSON').waitFor(soon);
    expect(errors).toEqual([]);
  });

  it('is copied as a message without a word of a customer', async () => {
    await tab(panel, 'Parts of the incident', 'Report');
    await press(panel, button('Copy the situation'));
    await panel.getByText('The situation is copied.').waitFor(soon);
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Panel off in flight');
    expect(copied).not.toContain((await captured())[0]?.author);
  });

  it('is sent to a channel once, and asks before it is sent again', async () => {
    await panel.evaluate((body) => chrome.runtime.sendMessage({ name: 'add-channel', body }), {
      name: 'crisis room',
      way: 'slack',
      address: addressOf('slack'),
    });
    await press(panel, button('Send to crisis room'));
    await expect.poll(() => services.shown.length).toBe(1);
    expect(services.shown[0]?.raw).toContain('Panel off in flight');
    await press(panel, button('Send to crisis room'));
    await panel.getByText('Told in crisis room').waitFor(soon);
    expect(services.shown).toHaveLength(1);
    await press(panel, button('Send to crisis room again'));
    await expect.poll(() => services.shown.length).toBe(2);
  });
});
