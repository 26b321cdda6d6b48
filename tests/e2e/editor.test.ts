/** The playbook's editor in real Chromium: rules as sentences, trials, undo, fields, gaps, long lists. */
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { bar, forget, openEditor, save, show } from './editor-page.ts';
import { badgeOf, feed, stage } from './feed-page.ts';

const on = stage();
const idOf = (shows: string): string => feed.find((one) => one.shows === shows)?.id ?? '';
const praise = idOf('praise');

let page: Page;
afterEach(async () => {
  // What a test decided must not hold in the next one; a page with a draft would keep it again.
  await page.close();
  await forget(on.firebreak);
});

const openRule = async (id: string) => {
  await show(page, `rules/rules.${id}`);
  const rule = page.locator(`details:has(> summary[id="rules.${id}"])`);
  await rule.getByRole('button', { name: /^Switch/u }).waitFor();
  return rule;
};

describe('a rule', () => {
  it('is a sentence; a changed part changes the badge on the open page without a reload', async () => {
    const feedPage = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(feedPage, praise).textContent()).toBe('Calm');
    page = await openEditor(on.firebreak, 'rules');
    const sentence = page.locator('summary[id="rules.praise"]');
    expect(await sentence.textContent()).toContain('praise is at least 50 % and complaint is below 50 %');
    const rule = await openRule('praise');
    await rule.getByLabel('hold it at most at').selectOption('');
    await rule.getByLabel('raise it at least to').selectOption('watch');
    await bar(page).getByText('rules › praise › effect').first().waitFor();
    expect(await badgeOf(feedPage, praise).textContent()).toBe('Calm');
    await save(page);
    await expect.poll(() => badgeOf(feedPage, praise).textContent()).toBe('Watch');
  });

  it('is tried on the posts that were seen before it is saved, and undone', async () => {
    const feedPage = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(feedPage, praise).textContent()).toBe('Calm');
    page = await openEditor(on.firebreak);
    const rule = await openRule('praise');
    await rule.getByLabel('raise it at least to').selectOption('worry');
    await rule.getByLabel('hold it at most at').selectOption('');
    await bar(page).getByRole('button', { name: 'Try it' }).click();
    const dialog = page.getByRole('dialog', { name: 'What would change' });
    // A later rule still holds a single ordinary post at watch.
    await dialog.getByText(/posts? would rise to watch/u).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await bar(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rule.getByLabel('hold it at most at').inputValue()).toBe('calm');
    await bar(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rule.getByLabel('raise it at least to').inputValue()).toBe('');
    expect(await bar(page).getByRole('button', { name: 'Save' }).count()).toBe(0);
    await bar(page).getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => rule.getByLabel('raise it at least to').inputValue()).toBe('worry');
    expect(await badgeOf(feedPage, praise).textContent()).toBe('Calm');
  });

  it('can be switched off, added from a sentence with own words, and taken out again', async () => {
    page = await openEditor(on.firebreak);
    const rule = await openRule('quiet');
    await rule.getByRole('button', { name: 'Switch off' }).click();
    await rule.getByRole('button', { name: 'Switch on' }).waitFor();
    await show(page, 'rules');
    await page.getByLabel('Add a rule').selectOption({ index: 1 });
    const own = page.locator('details[open]').filter({ hasText: 'Words that matter to us' });
    await own.getByLabel('the text says one of').first().waitFor();
    await own.locator('input[id$="-words"]').fill('blackberry cloud, recall notice');
    await own.locator('input[id$="-words"]').press('Enter');
    await own.getByText('blackberry cloud').waitFor();
    await save(page);
    await own.getByRole('button', { name: 'Remove this rule' }).click();
    await expect.poll(() => page.getByText('Words that matter to us').count()).toBe(0);
  });
});

describe('a field', () => {
  it('refuses what the playbook can’t hold, says why, and changes nothing', async () => {
    page = await openEditor(on.firebreak);
    await show(page, 'people/stakeholders.pr.mail');
    const mail = page.locator('[id="stakeholders.pr.mail"]');
    await mail.fill('press');
    await mail.press('Tab');
    await page.getByText('write a mail address such as').waitFor();
    expect(await mail.inputValue()).toBe('press');
    expect(await bar(page).getByRole('button', { name: 'Save' }).count()).toBe(0);
    await mail.fill('press@bramble.example');
    await mail.press('Tab');
    await bar(page).getByText('stakeholders › pr › mail').waitFor();
  });
});

describe('a watchlist of 5,000', () => {
  it('is drawn in pieces, found by typing, and cleared of what is over', async () => {
    page = await openEditor(on.firebreak, 'layers');
    const rows = Array.from(
      { length: 5_000 },
      (_, index) => `    - { handle: voice${index}, site: x, why: test${index < 3 ? ', until: 2020-01-01' : ''} }`,
    );
    const buffer = Buffer.from(`version: 2\nbrand:\n  watchlist:\n${rows.join('\n')}\n`);
    await page.getByLabel('Import a file').setInputFiles({ name: 'many.yaml', mimeType: 'application/yaml', buffer });
    await page.getByRole('button', { name: 'Take it' }).click();
    await show(page, 'watchlist');
    await page.getByText('@voice0', { exact: true }).waitFor();
    expect(await page.locator('.watched').count()).toBe(50);
    await page.getByLabel('Find among 5,000').fill('voice4999');
    await expect.poll(() => page.locator('.watched').allTextContents()).toHaveLength(1);
    await page.getByRole('button', { name: 'Clear 3 that are over' }).click();
    await page.getByText('3 cleared.').waitFor();
    await page.getByLabel('Find among 4,997').waitFor();
  });
});

describe('readiness', () => {
  it('names gaps, leads to the very field, and closes one with a click', async () => {
    page = await openEditor(on.firebreak);
    const before = await page.locator('#score').textContent();
    await page.getByRole('button', { name: 'Reviewed today: Look through the plan' }).click();
    await expect.poll(() => page.locator('#score').textContent()).not.toBe(before);
    await page.getByRole('link', { name: 'Go there: A way to reach Press office' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stakeholders.pr.mail');
  });
});
