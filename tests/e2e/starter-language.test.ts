/** The starter playbook in German: what a reader sees of it says no English, and what leaves is as it was shipped. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { starter } from '../playbook/laid.ts';
import { textsIn } from '../playbook/said.ts';
import { openEditor, show } from './editor-page.ts';
import { badgeOf, feed, stage } from './feed-page.ts';
import { deeds, lead } from './incident-panel.ts';

const { rules, topics, stakeholders, policies, checklists, schedulers, access } = starter;
/** Whole phrases of the starter; single words may be words of another language too. */
const english = [
  ...textsIn(
    { rules, topics, stakeholders, policies, checklists, schedulers, access },
    new Set(['words', 'url']),
  ).values(),
].filter((text) => /[a-z]{2} [A-Za-z]{2}/u.test(text) && text !== 'Sprout Social');
const englishIn = (text: string) => english.filter((phrase) => text.includes(phrase));

const safety = feed.find(({ shows }) => shows === 'safety, video, growing')?.id ?? '';

/** What stands in a view, written in fields or not. */
const readAll = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const fields = [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [main.textContent, ...fields.map(({ value }) => value)].join('\n');
  });

describe('in German', () => {
  const on = stage({ language: 'de' });

  it('the card of a grave post speaks German', async () => {
    const page = await on.firebreak.context.newPage();
    await page.goto('https://x.com/home?still=1');
    await badgeOf(page, safety).hover();
    const card = page.locator('firebreak-badge .card');
    await card.waitFor();
    const words = await card.innerText();
    expect(words).toContain('Schwerwiegend und verbreitet sich');
    expect(words).toContain('Ein Foto oder Video');
    expect(englishIn(words)).toEqual([]);
    await page.close();
  });

  it('the rules, people, policies and checklists speak German, an opened rule too', async () => {
    const page = await openEditor(on.firebreak, 'rules');
    await page.locator('summary[id="rules.grave-topic"]').click();
    await page.locator('[id="rules.grave-topic.because"]').waitFor();
    const rulesSay = await readAll(page);
    expect(rulesSay).toContain('Das muss sich jemand ansehen, der sich auskennt, so klein es auch ist.');
    expect(englishIn(rulesSay)).toEqual([]);
    for (const view of ['topics', 'people', 'policies', 'checklists', 'times', 'readiness']) {
      await show(page, view);
      expect(englishIn(await readAll(page)), view).toEqual([]);
    }
    await page.close();
  });

  it('everything in force leaves in English, with the own words as they were written', async () => {
    const page = await openEditor(on.firebreak, 'rules');
    await page.locator('summary[id="rules.anger"]').click();
    const title = page.locator('[id="rules.anger.title"]');
    await title.fill('Zorn');
    await title.press('Tab');
    await show(page, 'layers');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Alles exportieren, was gilt' }).click();
    const text = readFileSync(await (await downloading).path(), 'utf8');
    expect(text).toContain('title: Zorn');
    expect(text).toContain('Anger is passed on more than disappointment.');
    expect(text).not.toContain('Angst wird eher weitergetragen');
    const file = { name: 'whole.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
    await page.locator('#import').setInputFiles(file);
    await page.locator('input[name=way]').nth(1).check();
    await page.getByText('Sie würde nichts ändern, was entscheidet.').waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('an incident keeps the checklist in the words in which it was copied', async () => {
    const panel = await on.firebreak.open('sidepanel.html');
    const key = 'incident:0190b5a0-0000-7000-8000-000000000001';
    const declared = {
      title: 'Rauch',
      level: 'crisis',
      topics: ['safety'],
      origin: 'hand',
      posts: [],
      lists: [],
      drill: null,
    };
    await lead(panel, { kind: 'declare', key, ...declared });
    const steps = (await deeds(panel)).filter((deed) => deed.kind === 'steps');
    expect(steps.map(({ title }) => title)).toContain('Jemand ist verletzt oder in Gefahr');
    expect(englishIn(JSON.stringify(steps))).toEqual([]);
    await panel.close();
  });
});
