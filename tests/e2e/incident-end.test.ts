/** From a worrying post to the report of a closed incident, in real Chromium: by keyboard, the worker killed at every step. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '@/lib/incident/evidence/file.ts';
import { verify } from '@/lib/incident/evidence/verify.ts';
import { violations } from './editor-page.ts';
import { badgeOf, feed, stage } from './feed-page.ts';
import { deeds, kinds, lead, press, pressDying, reach, soon, tab } from './incident-panel.ts';

const on = stage();
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
const prevention = 'Every panel is checked before it flies.';
const folder = mkdtempSync(join(tmpdir(), 'firebreak-report-'));
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  const page = await on.firebreak.context.newPage();
  await page.goto('https://x.com/home?still=1');
  await badgeOf(page, safety).waitFor();
  await page.close();
  panel = await on.firebreak.open('sidepanel.html');
  panel.on('pageerror', (error) => errors.push(String(error)));
  await panel.evaluate((key) => chrome.storage.session.set({ chosen: { key, at: Date.now() } }), `x:${safety}`);
});
afterAll(async () => {
  await panel?.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => panel.getByRole('button', { name }).first();
const dying = (name: string | RegExp) => pressDying(on.firebreak, panel, button(name));
const part = (name: string) => tab(panel, 'Parts of the incident', name);
const count = async (kind: string) => (await kinds(panel)).filter((one) => one === kind).length;

describe('a worrying post', () => {
  it('becomes an incident with a first public word and evidence', async () => {
    await press(panel, panel.getByRole('region', { name: 'Incident' }).getByRole('button', { name: 'Declare' }));
    await dying('Declare');
    await panel.getByRole('tablist', { name: 'Parts of the incident' }).waitFor(soon);
    await part('Say');
    await dying('The first word is out');
    await panel.getByRole('heading', { name: 'What is out' }).waitFor(soon);
    await part('Record');
    await dying(/^Capture the post of/u);
    await panel.getByText('Evidence 1 is kept.').waitFor(soon);
    expect(await Promise.all(['declared', 'published', 'evidence'].map(count))).toEqual([1, 1, 1]);
  });

  it('is closed when its steps are done and somebody wrote what prevents a repeat', async () => {
    // Ticking each by keyboard is another test's affair.
    const [{ key = '' } = {}] = await deeds(panel);
    const steps = (await deeds(panel)).flatMap((deed) => (deed.kind === 'steps' ? deed.steps : []));
    const must = steps.filter(({ mandatory }) => mandatory);
    expect(must.length).toBeGreaterThan(5);
    for (const { id } of must) await lead(panel, { kind: 'step-state', key, step: id, state: 'done', why: '' });
    await part('To do');
    await press(panel, panel.locator('summary').filter({ hasText: 'Close the' }).first());
    await press(panel, button(/^Write it down: /u));
    await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('review-prevention');
    await panel.keyboard.type(prevention);
    await dying('Write it down');
    await expect.poll(() => count('review')).toBe(1);
    await part('To do');
    await reach(panel, panel.getByLabel('Why it is closed all the same'));
    await panel.keyboard.type('It was one flight.');
    await dying('Close the incident');
    await panel.getByRole('heading', { name: 'Closed by you' }).waitFor(soon);
    expect(await count('closed')).toBe(1);
  });

  it('leaves a report that tells its course, opens by itself, and a file whose record is whole', async () => {
    await part('Report');
    const save = async (as: string) => {
      await reach(panel, button(`Save as ${as}`));
      const [download] = await Promise.all([
        panel.waitForEvent('download'),
        on.firebreak.killWorker(),
        panel.keyboard.press('Enter'),
      ]);
      // A browser tells what a file is by its name.
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    };
    const report = await on.firebreak.context.newPage();
    await report.goto(pathToFileURL(await save('Page')).href);
    const text = await report.locator('body').innerText();
    for (const said of [prevention, 'It was one flight.']) expect(text).toContain(said);
    expect(await violations(report)).toEqual([]);
    await report.close();
    const read = readFile(readFileSync(await save('File'), 'utf8'));
    if ('sentence' in read) throw new Error(read.sentence);
    expect((await verify(read.file)).flaws).toEqual([]);
    expect(errors).toEqual([]);
  });
});
