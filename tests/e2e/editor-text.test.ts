/** The playbook as text, drafts of closed tabs, two people at once, and what was decided before. */
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { bar, forget, openEditor, save, show } from './editor-page.ts';
import { stage } from './feed-page.ts';

const on = stage();
let page: Page;
afterEach(async () => {
  await page.close();
  await forget(on.firebreak);
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
