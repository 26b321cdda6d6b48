/** Playbooks as files and at an address: no secrets leave, nothing that is broken comes in, the last good version stays. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { bar, forget, openEditor, sharePlaybook, show } from './editor-page.ts';
import { stage } from './feed-page.ts';

const on = stage();
let page: Page;
afterEach(async () => {
  await page.close();
  await forget(on.firebreak);
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
