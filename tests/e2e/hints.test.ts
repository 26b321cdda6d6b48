/** The tour in the panel, the help beside a word and the list of keys, in real Chromium with a fresh profile. */
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tour } from '@/lib/tour/hints.ts';
import { openEditor, violations } from './editor-page.ts';
import { badges, stage } from './feed-page.ts';
import { lead, press, soon } from './incident-panel.ts';

const on = stage();
let panel: Page;

afterEach(async () => {
  await panel?.close();
});

async function openPanel(): Promise<Page> {
  const feed = await on.open('/home?still=1');
  await badges(feed).first().waitFor();
  panel = await on.firebreak.open('sidepanel.html');
  await panel.locator('.posts button, blockquote').first().waitFor(soon);
  return panel;
}

const hint = () => panel.getByRole('group', { name: 'Hint' });
const tab = (name: string) => panel.getByRole('tab', { name }).click();
const tour = () => panel.evaluate(async () => (await chrome.storage.local.get('tour')).tour as Tour);
/** What the panel would say it has said: it hears of its places within a frame. */
const settled = () =>
  panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function none(): Promise<void> {
  await settled();
  expect(await hint().count()).toBe(0);
}

describe('the tour', () => {
  it('says what a badge is, and no more once a post was opened', async () => {
    await openPanel();
    await hint().getByText('A badge says how worried to be').waitFor(soon);
    expect(await violations(panel)).toEqual([]);
    await panel.locator('.posts button').first().click();
    await hint().getByText('Behind each level stand two lists').waitFor(soon);
    expect(await hint().count()).toBe(1);
    expect(await violations(panel)).toEqual([]);
    await panel.reload();
    await tab('Now');
    await panel.locator('.posts button').first().waitFor(soon);
    await none();
    expect((await tour()).gone).toContain('badge');
  });

  it('is answered by keyboard, written by a worker that was stopped, and does not come twice', async () => {
    await again();
    await openPanel();
    await hint().getByText('Behind each level').waitFor(soon);
    await on.firebreak.killWorker();
    await press(panel, hint().getByRole('button', { name: 'Got it' }));
    await expect.poll(async () => (await tour()).gone).toContain('reasons');
    await panel.reload();
    await panel.getByRole('heading', { name: 'Why worry' }).waitFor(soon);
    await settled();
    expect(await panel.getByText('Behind each level').count()).toBe(0);
  });

  it('moves nothing that stands below it when it goes', async () => {
    await again();
    await openPanel();
    await hint().getByText('Behind each level').waitFor(soon);
    const below = panel.getByRole('heading', { name: 'Acknowledge' });
    const top = async () => (await below.boundingBox())?.y;
    const before = await top();
    await hint().getByRole('button', { name: 'Got it' }).click();
    await expect.poll(() => panel.getByText('Behind each level').count()).toBe(0);
    expect(await top()).toBe(before);
  });

  it('speaks of a copied answer, until somebody writes words of their own', async () => {
    await openPanel();
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await hint().getByText('Change the marked words').waitFor(soon);
    await panel.getByLabel('In your own words').fill('the smoke on board');
    await expect.poll(() => panel.getByText('Change the marked words').count()).toBe(0);
    await expect.poll(async () => (await tour()).gone).toContain('copied');
  });

  it('ends when nobody wants more, and comes back from the first steps', async () => {
    await again();
    await openPanel();
    await hint().getByRole('button', { name: 'No more hints' }).click();
    await expect.poll(async () => (await tour()).over).toBe(true);
    await none();
    await tab('Now');
    await panel.locator('.posts button').first().waitFor(soon);
    await none();
    await panel.reload();
    await panel.getByRole('heading', { name: 'Why worry' }).waitFor(soon);
    await none();
    // An open panel hears of it.
    await again();
    await hint().getByText('Behind each level').waitFor(soon);
  });

  it('is over after two weeks', async () => {
    await again();
    await openPanel();
    await hint().first().waitFor(soon);
    // The panel looks at its clock four times a minute.
    const long = new Date(Date.now() - 14 * 24 * 60 * 60_000 - 60_000).toISOString();
    await panel.evaluate((begun) => chrome.storage.local.set({ tour: { begun, gone: [], over: false } }), long);
    await expect.poll(() => hint().count()).toBe(0);
  });

  it('says in a crisis what helps there and nothing else, until a step is ticked', async () => {
    await again();
    await openPanel();
    const [key, title] = ['incident:5f0c1f5e-0000-4000-8000-000000000011', 'Smoke in the cabin'];
    const declared = { key, title, level: 'crisis', origin: 'hand', topics: ['safety'], posts: [], lists: [] };
    await lead(panel, { kind: 'declare', ...declared, drill: null });
    await panel.getByRole('tab', { name: 'Incident 1 open' }).waitFor(soon);
    await tab('Now');
    await panel.locator('.posts button').first().waitFor(soon);
    await none();
    await tab('Incident');
    await hint().getByText('What to do next stands here').waitFor(soon);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('checkbox').first().click();
    await expect.poll(() => hint().count()).toBe(0);
    await expect.poll(async () => (await tour()).gone).toContain('incident');
  });
});

async function again(): Promise<void> {
  const options = await openEditor(on.firebreak, 'first-steps');
  await options.getByRole('button', { name: 'Show the hints again' }).click();
  await options.getByText('The hints come again').waitFor(soon);
  await options.close();
}

describe('a question mark beside a word', () => {
  it('opens what is meant by keyboard, over what follows, and closes with Escape', async () => {
    await openPanel();
    await tab('Now');
    const mark = panel.getByLabel('What is meant: levels');
    await press(panel, mark);
    await panel.getByText('Four steps: Calm, Watch, Worry, Crisis.').waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await expect.poll(() => panel.getByText('Four steps').count()).toBe(0);
    expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('closes when another is opened', async () => {
    await openPanel();
    await tab('Now');
    await panel.getByLabel('What is meant: levels').click();
    await panel.getByText('Four steps').waitFor();
    await panel.getByLabel('What is meant: not read').click();
    await panel.getByText('Firebreak counts only what an open page showed.').waitFor();
    expect(await panel.locator('.help[open]').count()).toBe(1);
  });
});

describe('the keys', () => {
  it('are listed as they are set now, with a question mark or the link at the foot', async () => {
    await openPanel();
    await tab('Now');
    await panel.keyboard.press('?');
    const list = panel.getByRole('region', { name: 'Keys' });
    await list.waitFor();
    const set = await panel.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ shortcut }) => shortcut ?? ''),
    );
    const shown = await list.locator('dt').allTextContents();
    expect(shown.slice(0, 2)).toEqual(set.map((keys) => (keys === '' ? 'no keys' : keys)));
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    await panel.getByRole('button', { name: 'Keys' }).click();
    await list.waitFor();
    await panel.getByRole('button', { name: 'Keys' }).click();
    await expect.poll(() => list.count()).toBe(0);
  });

  it('do not come up for a question mark that somebody types', async () => {
    await openPanel();
    await tab('Post');
    const field = panel.getByLabel('In your own words');
    await field.fill('what happened');
    await field.press('End');
    await panel.keyboard.press('?');
    expect(await field.inputValue()).toBe('what happened?');
    expect(await panel.getByRole('region', { name: 'Keys' }).count()).toBe(0);
  });
});
