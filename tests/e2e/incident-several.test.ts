/** Several incidents at once in real Chromium: the list, merging, a drill that never looks real. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './editor-page.ts';
import { badges, stage } from './feed-page.ts';
import { deeds, soon } from './incident-panel.ts';
import { stored } from './stored.ts';

const on = stage();
let panel: Page;

beforeAll(async () => {
  panel = await on.firebreak.open('sidepanel.html');
});
afterAll(() => panel?.close());

const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const opened = () => panel.getByRole('region', { name: 'Open incidents' });
async function declare(title: string): Promise<void> {
  await opened().getByRole('button', { name: 'Declare an incident' }).click();
  await panel.getByLabel('What is happening').fill(title);
  await button('Declare').dblclick();
  await panel.getByRole('heading', { name: title }).waitFor(soon);
}

describe('several incidents', () => {
  it('are declared by hand, once each however often it is pressed, and stand in a list', async () => {
    await panel.getByRole('tab', { name: 'Incident' }).click();
    await panel.getByText('None. When posts stand at crisis').waitFor(soon);
    expect(await violations(panel)).toEqual([]);
    await declare('Smoke in the cabin');
    await button('All incidents').click();
    await declare('Luggage lost in Cork');
    await button('All incidents').click();
    await panel.getByRole('tab', { name: 'Incident 2 open' }).waitFor(soon);
    expect(await opened().getByRole('listitem').count()).toBe(2);
    expect((await deeds(panel)).filter(({ kind }) => kind === 'declared')).toHaveLength(2);
    expect(await violations(panel)).toEqual([]);
  });

  it('become one: what is merged leads to the one that it is part of', async () => {
    await opened().getByText('Luggage lost in Cork').click();
    await panel.getByText('Change level').click();
    await panel.getByLabel('Make it part of another incident').selectOption({ label: 'Smoke in the cabin' });
    expect(await violations(panel)).toEqual([]);
    await button('Merge into \u201cSmoke in the cabin\u201d').click();
    await panel.getByRole('heading', { name: 'Smoke in the cabin' }).waitFor(soon);
    await button('All incidents').click();
    await expect.poll(() => opened().getByRole('listitem').count()).toBe(1);
    expect((await deeds(panel)).filter(({ kind }) => kind === 'merged')).toHaveLength(1);
  });

  it('are joined by several posts that are chosen under Now', async () => {
    const page = await on.open('/home?still=1');
    await badges(page).first().waitFor();
    await panel.getByRole('tab', { name: 'Now' }).click();
    await button('Choose several for an incident').click();
    const boxes = panel.getByRole('region', { name: 'To look at' }).getByRole('checkbox');
    await boxes.nth(0).click();
    await boxes.nth(1).press('Space');
    await panel.getByText('2 chosen').waitFor();
    expect(await violations(panel)).toEqual([]);
    await button('Add to \u201cSmoke in the cabin\u201d').last().click();
    await panel.getByRole('heading', { name: 'Smoke in the cabin' }).waitFor(soon);
    await panel.getByRole('tab', { name: 'Posts' }).click();
    await panel.getByRole('heading', { name: '2 posts', exact: true }).waitFor(soon);
    const chosen = (await deeds(panel)).filter((deed) => deed.kind === 'joined' && deed.how === 'hand');
    expect(chosen).toEqual([expect.objectContaining({ posts: [expect.any(String), expect.any(String)] })]);
  });
});

describe('a drill', () => {
  it('runs on sample posts, is marked everywhere, and ends with the steps that it leaves', async () => {
    await button('All incidents').click();
    await panel.locator('summary').filter({ hasText: 'Drill' }).click();
    await button('Begin the drill').dblclick();
    await panel.getByText('Sample posts only.').waitFor(soon);
    expect((await deeds(panel)).filter((deed) => deed.kind === 'declared' && deed.drill)).toHaveLength(1);
    await panel.getByRole('tab', { name: 'Posts' }).click();
    await panel.getByRole('list', { name: 'Posts of the incident' }).getByRole('listitem').first().waitFor(soon);
    // None of them is kept among the real ones.
    expect((await stored(panel, 'posts')).filter(({ key }) => key.includes(':drill-'))).toEqual([]);
    await panel.getByRole('tab', { name: 'To do' }).click();
    await panel.locator('summary').filter({ hasText: 'End the drill' }).click();
    await panel.getByRole('button', { name: /^Leave the \d+ open steps/ }).click();
    await expect.poll(() => panel.getByRole('button', { name: /^Go to the step/ }).count()).toBe(0);
    await panel.getByRole('button', { name: /^Write it down: Nobody has written down/ }).waitFor();
    expect(await violations(panel)).toEqual([]);
  });
});
