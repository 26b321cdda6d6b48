/** The playbook's editor in real Chromium: sentences, trials, undo, text, sharing, history, drafts; and everybody can use it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { bar, openEditor, save, sharePlaybook, show, views, violations } from './editor-page.ts';
import { badgeOf, feed, stage } from './feed-page.ts';

const on = stage();
const idOf = (shows: string): string => feed.find((one) => one.shows === shows)?.id ?? '';
const praise = idOf('praise');

let page: Page;
afterEach(async () => {
  // What a test decided must not hold in the next one.
  const answer = await page.evaluate(async () => {
    const read = (await chrome.runtime.sendMessage({ name: 'read-history', body: {} }))?.value as { id: string }[];
    const first = read.at(-1);
    localStorage.clear();
    if (first === undefined) return null;
    const version = await chrome.runtime.sendMessage({ name: 'read-version', body: { id: first.id } });
    const text = (version?.value as { text: string } | undefined)?.text ?? '';
    await chrome.runtime.sendMessage({ name: 'follow-playbook', body: { url: null } });
    return chrome.runtime.sendMessage({ name: 'save-playbook', body: { text, base: null } });
  });
  expect(answer).toMatchObject({ ok: true });
  await page.close();
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
    await bar(page).getByText('rules › praise › effect').waitFor();
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
    await bar(page).getByRole('button', { name: 'Try it' }).click();
    const dialog = page.getByRole('dialog', { name: 'What would change' });
    await dialog.getByText(/posts? would rise to worry/u).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
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

describe('readiness', () => {
  it('names gaps, leads to the very field, and closes one with a click', async () => {
    page = await openEditor(on.firebreak);
    const before = await page.locator('#score').textContent();
    await page.getByRole('button', { name: 'Reviewed today: Look through the plan' }).click();
    await expect.poll(() => page.locator('#score').textContent()).not.toBe(before);
    await page.getByRole('link', { name: 'Go to: A way to reach Press office' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stakeholders.pr.mail');
  });
});

describe('the text', () => {
  it('shows a mistake at its line, keeps the forms as they were, and leads there', async () => {
    page = await openEditor(on.firebreak, 'text');
    const code = page.getByRole('textbox', { name: 'Text of the playbook' });
    await code.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('timescales:\n  watch: { acknowledge: soon }\n');
    const lines = (await page.evaluate(() => localStorage.getItem('draft')))?.split('\\n').length ?? 0;
    await page.getByRole('list', { name: 'Mistakes' }).getByText('has to stand a').waitFor();
    await page.locator('.cm-lint-marker-error').waitFor();
    await show(page, 'times');
    const alert = page.getByRole('alert').filter({ hasText: 'The text has a mistake' });
    expect(await alert.textContent()).toContain(`Line ${lines - 1}`);
    expect(await page.getByLabel('First answer').nth(1).isDisabled()).toBe(true);
    await alert.getByRole('link', { name: 'Go to the line' }).click();
    await page.locator('.cm-activeLine', { hasText: 'soon' }).waitFor();
  });
});

describe('a draft', () => {
  it('survives a closed tab and says so', async () => {
    page = await openEditor(on.firebreak, 'brand');
    await page.getByLabel('Name of the brand').fill('Bramble Airways');
    await page.getByLabel('Name of the brand').press('Tab');
    await bar(page).getByText('Bramble Airways').waitFor();
    await page.close();
    page = await openEditor(on.firebreak, 'brand');
    await page.getByText('Your unsaved changes of').waitFor();
    expect(await page.getByLabel('Name of the brand').inputValue()).toBe('Bramble Airways');
    await page.getByRole('button', { name: 'Discard them' }).click();
    await expect.poll(() => page.getByLabel('Name of the brand').inputValue()).toBe('Bramble Air');
  });

  it('meets what somebody saved meanwhile: both can be seen, and one is chosen', async () => {
    page = await openEditor(on.firebreak, 'brand');
    const name = page.getByLabel('Name of the brand');
    await name.fill('Mine');
    await name.press('Tab');
    const other = await openEditor(on.firebreak, 'text');
    await other.evaluate(() => localStorage.clear());
    await other.evaluate(async () => {
      const read = await chrome.runtime.sendMessage({ name: 'read-layers', body: {} });
      const layers = (read?.value as { layers: { name: string; text: string }[] } | undefined)?.layers ?? [];
      const text = layers.find((one) => one.name === 'own')?.text.replace('name: Bramble Air', 'name: Theirs') ?? '';
      await chrome.runtime.sendMessage({ name: 'save-playbook', body: { text, base: null } });
    });
    await other.close();
    await page.getByRole('heading', { name: 'Somebody saved meanwhile' }).waitFor();
    expect(await bar(page).getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await expect.poll(() => name.inputValue()).toBe('Theirs');
    await bar(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => name.inputValue()).toBe('Mine');
    await save(page);
  });
});

describe('history', () => {
  it('tells what was decided and brings a version back as an unsaved change', async () => {
    page = await openEditor(on.firebreak, 'times');
    await page.locator('[id="timescales.watch.acknowledge"]').fill('2 h');
    await page.locator('[id="timescales.watch.acknowledge"]').press('Tab');
    await save(page);
    await show(page, 'history');
    await page.getByText('timescales › watch › acknowledge: 120 (was 240)').waitFor();
    await page
      .getByRole('button', { name: /^Bring back/u })
      .nth(1)
      .click();
    await bar(page).getByText('timescales › watch › acknowledge: 240 (was 120)').waitFor();
  });
});

describe('files', () => {
  it('go out without secrets and come back the same', async () => {
    page = await openEditor(on.firebreak, 'people');
    await page.locator('summary[id="stakeholders.pr"]').click();
    const chat = page.locator('[id="stakeholders.pr.chat"]');
    await chat.fill('https://hooks.slack.com/services/T000/B000/abc');
    await chat.press('Tab');
    await show(page, 'policies');
    await page.getByLabel('Ask for a private message first').check();
    await show(page, 'layers');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export what is decided here' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^playbook-bramble-air-\d{4}-\d\d-\d\d\.yaml$/u);
    await page.getByText('1 webhook address was left out').waitFor();
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).not.toContain('hooks.slack.com');
    expect(text).toContain('venue: private-first');
    await bar(page).getByRole('button', { name: 'Discard' }).click();
    const file = { name: 'shared.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
    await page.getByLabel('Import a file').setInputFiles(file);
    await page.getByText('policies › venue › value').first().waitFor();
    await page.getByRole('button', { name: 'Take it' }).click();
    await bar(page).getByText('policies › venue › value').waitFor();
    await page.getByLabel('Import a file').setInputFiles({ ...file, buffer: Buffer.from('version: 2\nrules: [{}]\n') });
    await page
      .getByText(/^Line \d+: /u)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Take it' }).isDisabled()).toBe(true);
  });
});

describe('a shared playbook', () => {
  it('is followed; when the server’s file breaks, the last good version stays in force and it is said', async () => {
    const shared = await sharePlaybook('version: 2\ntitle: Shared by the team\npolicies: { praise: always }\n');
    try {
      page = await openEditor(on.firebreak, 'layers');
      await page.getByLabel('Address of the file').fill(shared.url);
      await page.getByRole('button', { name: 'Follow' }).click();
      await page.getByText('Shared by the team').waitFor();
      await page.getByRole('button', { name: 'Look now' }).click();
      await page.getByText('This is the newest version.').waitFor();
      expect(shared.asked.unchanged).toBe(1);
      shared.text = 'version: 2\npolicies: { praise: perhaps }\n';
      await page.getByRole('button', { name: 'Look now' }).click();
      await page.getByText('The last good version is still in force.').waitFor();
      await show(page, 'policies');
      expect(await page.getByLabel('Always thank them').isChecked()).toBe(true);
      await show(page, 'layers');
      await page.getByRole('button', { name: 'End it' }).click();
      await page.getByText('Ended.').waitFor();
    } finally {
      shared.close();
    }
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(views)('axe finds nothing in %s, which fits 320 pixels', async (view) => {
    page = await openEditor(on.firebreak, view);
    await page.emulateMedia({ colorScheme });
    const first = page.locator('main details > summary').first();
    if ((await first.count()) > 0) await first.click();
    if (view === 'text') await page.locator('.cm-content').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
