/** A company's preset, as a policy of the browser: needs root, for a policy is a file of the system. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openEditor, show, violations } from './editor-page.ts';
import { badgeOf, feed, stage } from './feed-page.ts';

/** Where Debian's Chromium looks for policies. */
const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'firebreak-test.json');
const root = process.getuid?.() === 0;

const praise = feed.find((one) => one.shows === 'praise')?.id ?? '';

const on = stage();
const preset = (policy: Readonly<Record<string, string>>) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [on.firebreak.id]: policy } } }));
};
afterEach(() => rmSync(file, { force: true }));

describe.skipIf(!root)('what a company presets', () => {
  it('is in force while the browser runs, can’t be changed here, and ends with the policy', async () => {
    const page = await openEditor(on.firebreak, 'layers');
    preset({ playbook: 'version: 2\ntitle: Rules of the house\nlocked: [policies]\npolicies: { praise: always }\n' });
    await page.getByText('Rules of the house').waitFor({ timeout: 30_000 });
    await page.getByText('Preset by your company for all its browsers.').waitFor();
    await show(page, 'policies');
    const always = page.getByLabel('Always thank them');
    expect(await always.isChecked()).toBe(true);
    expect(await always.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    rmSync(file);
    await show(page, 'layers');
    await page.getByText('Rules of the house').waitFor({ state: 'detached', timeout: 30_000 });
    await page.close();
  });

  it('changes the badge on the open page', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, praise).textContent()).toBe('Calm');
    const rule =
      "{ id: house, title: Praise is watched, when: { fact: topics, has: praise }, effect: { raise: watch }, because: 'We want to see it.' }";
    preset({ playbook: `version: 2\nrules:\n  - ${rule}\n` });
    await expect.poll(() => badgeOf(page, praise).textContent(), { timeout: 30_000 }).toBe('Watch');
    rmSync(file);
    await expect.poll(() => badgeOf(page, praise).textContent(), { timeout: 30_000 }).toBe('Calm');
  });

  it('that is broken is said with its line, and nothing else is lost', async () => {
    const page = await openEditor(on.firebreak, 'layers');
    preset({ playbook: 'version: 2\npolicies: { praise: perhaps, venue: private-first }\n' });
    await page
      .getByText(/Line 2/u)
      .first()
      .waitFor({ timeout: 30_000 });
    await page.getByText('Until then this part of it is not used.').waitFor();
    await show(page, 'policies');
    await page.getByText('See the layers').waitFor();
    expect(await page.getByLabel('Ask for a private message first').isChecked()).toBe(true);
    await page.close();
  });
});
