/** Leading an incident in real Chromium: from a worrying post to the closing, by keyboard, the worker killed at every step. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './editor-page.ts';
import { badgeOf, feed, stage } from './feed-page.ts';
import { added, deeds, kinds, lead, press, pressDying, reach, soon, tab } from './incident-panel.ts';
import { stored } from './stored.ts';

const on = stage();
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
const celebrity = feed.find((one) => one.shows === 'celebrity by reach')?.id ?? '';
const title = 'Panel off in flight';

let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  const page = await on.firebreak.context.newPage();
  await page.goto('https://x.com/home?still=1');
  await badgeOf(page, safety).waitFor();
  await badgeOf(page, safety).click();
  await badgeOf(page, safety).getByText('Copied').waitFor();
  await page.close();
  panel = await on.firebreak.open('sidepanel.html');
  panel.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(() => panel?.close());

const button = (name: string | RegExp) => panel.getByRole('button', { name }).first();
const fold = (name: string) => panel.locator('summary').filter({ hasText: name }).first();
const step = (name: string) => panel.getByRole('checkbox', { name: `Done: ${name}` }).first();
/** Does something while the worker dies, and looks that it is written once. */
async function once(act: () => Promise<unknown>, ...expected: string[]): Promise<void> {
  const before = (await kinds(panel)).length;
  await act();
  await added(panel, before, expected);
}
const dying = (name: string | RegExp) => pressDying(on.firebreak, panel, button(name));
const choose = async (key: string) => {
  await panel.evaluate((one) => chrome.storage.session.set({ chosen: { key: one, at: Date.now() } }), key);
  await panel.getByRole('heading', { name: 'Who has it' }).waitFor(soon);
};

describe('an incident', () => {
  it('is suggested, and declared from a post; what was typed outlives the panel', async () => {
    await choose(`x:${safety}`);
    await press(panel, panel.getByRole('region', { name: 'Incident' }).getByRole('button', { name: 'Declare' }));
    const field = panel.getByLabel('What is happening');
    await reach(panel, field);
    await panel.keyboard.press('Control+a');
    await panel.keyboard.type(title);
    await panel.reload();
    await tab(panel, 'Views', 'Incident');
    await expect.poll(() => field.inputValue()).toBe(title);
    expect(await violations(panel)).toEqual([]);
    await pressDying(on.firebreak, panel, button('Declare'));
    await panel.getByRole('heading', { name: title }).waitFor(soon);
    const written = await deeds(panel);
    expect(written.filter(({ kind }) => kind === 'declared')).toEqual([
      expect.objectContaining({ title, level: 'crisis', origin: 'post', drill: false }),
    ]);
    expect(written.filter(({ kind }) => kind === 'joined')).toEqual([
      expect.objectContaining({ posts: [`x:${safety}`], how: 'hand' }),
    ]);
    expect(await panel.getByRole('tab', { name: 'Incident 1 open' }).getAttribute('aria-selected')).toBe('true');
    expect(await violations(panel)).toEqual([]);
  });

  it('gets a lead, another name, a level with its reason and other topics', async () => {
    await once(() => dying('I lead it'), 'owner');
    await panel.getByText('Led by you').waitFor(soon);
    await press(panel, fold('Change level'), 'Enter');
    await reach(panel, panel.getByRole('combobox', { name: 'Level', exact: true }));
    await panel.keyboard.type('wo');
    await reach(panel, panel.getByLabel('Why it is worry now'));
    await panel.keyboard.type('nobody was hurt');
    await once(() => dying('Set to Worry'), 'levelled');
    await reach(panel, panel.getByRole('combobox', { name: 'Level', exact: true }));
    await panel.keyboard.type('cr');
    await once(() => dying('Set to Crisis'), 'levelled');
    const other = panel.getByRole('group', { name: 'Topics' }).getByLabel('Outage');
    await once(() => pressDying(on.firebreak, panel, other, 'Space'), 'topics', 'steps');
    expect(await violations(panel)).toEqual([]);
    await press(panel, fold('Change level'));
  });
});

describe('the checklist', () => {
  it('shows what comes first; a tick stays with its undo, and both are written', async () => {
    const first = 'Declare the incident and breathe';
    await once(() => pressDying(on.firebreak, panel, step(first), 'Space'), 'step-state done');
    const ticked = () => step(first).getAttribute('aria-checked');
    await expect.poll(ticked).toBe('true');
    expect(await step(first).evaluate((element) => element === document.activeElement)).toBe(true);
    await once(() => pressDying(on.firebreak, panel, step(first), 'Space'), 'step-state open');
    await expect.poll(ticked).toBe('false');
    await once(() => pressDying(on.firebreak, panel, step(first), 'Space'), 'step-state done');
  });

  it('lets a step be taken, given, noted, approved and skipped with a reason', async () => {
    const name = 'Check that you can get into every account';
    const row = panel
      .getByRole('listitem')
      .filter({ has: step(name) })
      .first();
    const within = (words: string) => row.getByRole('button', { name: words });
    await press(panel, row.getByRole('button', { name, exact: true }));
    await once(() => pressDying(on.firebreak, panel, within('I take it')), 'step-owner');
    await row.getByText('you have it').waitFor(soon);
    await press(panel, within('Assign'));
    await panel.keyboard.type('Ana');
    await once(() => pressDying(on.firebreak, panel, within('Assign').last()), 'step-owner');
    await row.getByText('Ana has it').waitFor(soon);
    await press(panel, within('Note'));
    await panel.keyboard.type('The second administrator is on a plane.');
    await once(() => pressDying(on.firebreak, panel, within('Write it down')), 'note');
    await row.getByText('The second administrator is on a plane.').waitFor(soon);
    await press(panel, within('Skip'));
    await press(panel, within('Skip it'));
    expect((await kinds(panel)).filter((kind) => kind === 'step-state skipped')).toEqual([]);
    await reach(panel, row.getByLabel('Why this step is skipped'));
    await panel.keyboard.type('We are in all of them.');
    await once(() => pressDying(on.firebreak, panel, within('Skip it')), 'step-state skipped');
    await row.getByText('We are in all of them.').waitFor(soon);
  });

  it('moves on by phase and takes another checklist over it', async () => {
    await press(panel, fold('Whole checklist'));
    await press(panel, fold('Contain'));
    await once(() => dying('We are here now: Contain'), 'phase');
    await reach(panel, panel.getByLabel('It turns out to be something else, too'));
    await panel.keyboard.type('A false');
    const before = (await kinds(panel)).length;
    await press(panel, panel.getByLabel('It turns out to be something else, too'), 'ArrowDown');
    await dying('Add its steps');
    await expect.poll(async () => (await kinds(panel)).slice(before)[0]).toBe('steps');
    expect(await violations(panel)).toEqual([]);
    await press(panel, fold('Whole checklist'));
  });
});

describe('what is stopped, and who is in', () => {
  it('a scheduler is paused and resumed, with who and when; access is looked through', async () => {
    await press(panel, fold('Schedulers'));
    await once(() => dying('Paused: X scheduled posts'), 'scheduler');
    await panel.getByText(/^paused .* by you$/).waitFor(soon);
    await once(() => dying('Paused: Buffer'), 'scheduler');
    await once(() => dying('Resumed: Buffer'), 'scheduler');
    await once(() => dying('Not in use: Hootsuite'), 'scheduler');
    expect(await violations(panel)).toEqual([]);
    await press(panel, fold('Schedulers'));
    await press(panel, fold('Who can get in'));
    await once(() => dying('Looked through: X delegates'), 'access');
    await panel.getByText(/^looked through .* by you$/).waitFor(soon);
    expect(await violations(panel)).toEqual([]);
    await press(panel, fold('Who can get in'));
  });
});

describe('posts and notes', () => {
  it('another post is added from its own view, shown in the list and taken out', async () => {
    await choose(`x:${celebrity}`);
    const here = panel.getByRole('region', { name: 'Incident' });
    await once(() => pressDying(on.firebreak, panel, here.getByRole('button', { name: title })), 'joined');
    await tab(panel, 'Parts of the incident', 'Posts');
    await panel.getByRole('heading', { name: '2 posts', exact: true }).waitFor(soon);
    const list = panel.getByRole('list', { name: 'Posts of the incident' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
    expect(await violations(panel)).toEqual([]);
    await once(() => pressDying(on.firebreak, panel, list.getByRole('button', { name: 'Take out' }).first()), 'left');
    await panel.getByRole('heading', { name: '1 post', exact: true }).waitFor(soon);
  });

  it('a note outlives the panel before it is written, is written once and stands in the log', async () => {
    await tab(panel, 'Parts of the incident', 'Record');
    await reach(panel, panel.getByLabel('Note: what happened'));
    await panel.keyboard.type('The crew is safe.');
    await panel.reload();
    await tab(panel, 'Views', 'Incident');
    await tab(panel, 'Parts of the incident', 'Record');
    await expect.poll(() => panel.getByLabel('Note: what happened').inputValue()).toBe('The crew is safe.');
    await once(() => dying('Write it down'), 'note');
    await panel.getByRole('list', { name: 'Log' }).getByText('noted: The crew is safe.').waitFor(soon);
    expect(await violations(panel)).toEqual([]);
  });
});

describe('closing', () => {
  const close = async () => {
    await tab(panel, 'Parts of the incident', 'To do');
    if ((await panel.locator('details:has(> #close)').getAttribute('open')) === null)
      await press(panel, fold('Close the'));
  };

  it('names what stands against it and leads there', async () => {
    await close();
    await press(panel, button(/^Go to the list: X scheduled posts is still paused/));
    const focus = () => panel.evaluate(() => document.activeElement?.id ?? '');
    await expect.poll(focus).toBe('scheduler-x-scheduled');
    await once(() => dying('Resumed: X scheduled posts'), 'scheduler');
    const open = panel.getByRole('button', { name: /^Go to the step/ });
    const all = await open.count();
    expect(all).toBeGreaterThan(5);
    // The first ones as a user without a mouse gets there, the worker dying; the others in the same way, but by a shorter walk.
    for (let left = all; left > 0; left -= 1) {
      const thorough = all - left < 3;
      if (thorough) await press(panel, open.first());
      else await open.first().press('Enter');
      await expect.poll(focus).toMatch(/^all:/);
      // The tick stands before the name.
      await panel.keyboard.press('Shift+Tab');
      await once(async () => {
        if (thorough) await on.firebreak.killWorker();
        await panel.keyboard.press('Space');
      }, 'step-state done');
      await expect.poll(() => open.count()).toBe(left - 1);
    }
  }, 180_000);

  it('needs the prevention and, while nobody can tell whether it is quiet, a reason', async () => {
    const [{ key = '' } = {}] = await deeds(panel);
    const answer = { kind: 'review', key, question: 'prevention', answer: 'Panels are checked at every stop.' };
    await once(() => lead(panel, answer), 'review');
    const why = panel.getByLabel('Why it is closed all the same');
    await reach(panel, why);
    await panel.keyboard.type('Nobody writes any more.');
    expect(await violations(panel)).toEqual([]);
    await once(() => dying('Close the incident'), 'closed');
    await panel.getByRole('heading', { name: 'Closed by you' }).waitFor(soon);
    await panel.getByText('All the same: Nobody writes any more.').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('is followed by opening it again, with the reason, and by the list of those that are closed', async () => {
    await reach(panel, panel.getByLabel('Why it is opened again'));
    await panel.keyboard.type('A second film.');
    await once(() => dying('Open it again'), 'reopened', 'phase');
    await panel.getByRole('heading', { name: 'Next' }).waitFor(soon);
    await press(panel, button('All incidents'));
    await panel.getByRole('region', { name: 'Open incidents' }).getByText(title).waitFor(soon);
  });

  it('leaves a record without a gap or a repetition, and no error in the panel', async () => {
    const all = (await stored(panel, 'events')).map(({ event }) => event).sort((one, other) => one.n - other.n);
    expect(all.map(({ n }) => n)).toEqual(all.map((_, index) => index + 1));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(errors).toEqual([]);
  });
});
