/** From a badge to the clipboard and the real side panel, in real Chromium. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { bar, openEditor, save } from './editor-page.ts';
import { badgeOf, badges, feed, stage } from './feed-page.ts';
import { stored } from './stored.ts';

const on = stage();
const id = (shows: string): string => feed.find((one) => one.shows === shows)?.id ?? '';
const safety = id('safety, video, growing');
const question = id('plain question');
const troll = id('troll');

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function events() {
  const page = await on.firebreak.open('options.html');
  const all = await stored(page, 'events');
  await page.close();
  return all.map(({ event }) => event);
}

/** The panel stays open from one test to the next: it shows the post of this click a moment later. */
async function panelOn(page: Page, post: string): Promise<Page> {
  await badgeOf(page, post).click();
  const panel = await on.firebreak.panel();
  const author = feed.find((one) => one.id === post)?.author.handle ?? '';
  await panel.getByRole('button', { name: new RegExp(`^Watch @${author}`, 'u') }).waitFor();
  return panel;
}

describe('a click on a badge', () => {
  it('puts the acknowledgement on the clipboard, says so, and marks the post as being answered', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, safety).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
    const text = await clipboard(page);
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/[{}]/);
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis \u00b7 in hand');
    const done = (await events()).filter(({ deed }) => deed.key === `x:${safety}`).map(({ deed }) => deed);
    expect(done).toEqual([
      expect.objectContaining({ kind: 'copied', text }),
      expect.objectContaining({ kind: 'care', state: 'handling' }),
    ]);
  });

  it('opens the real side panel on that post, with reasons, wordings, care and people', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, safety).click();
    const panel = await on.firebreak.panel();
    await panel.getByRole('heading', { name: 'Why worry' }).waitFor();
    await panel.getByRole('heading', { name: 'Acknowledge' }).waitFor();
    const words = await panel.locator('body').innerText();
    expect(words).toContain('@yusuf_adeyinka');
    expect(words).toContain('Grave and spreading');
    expect(words).toMatch(/variant \d of 3/);
    // What is on the clipboard is the wording that the panel shows first.
    const same = async () => (await panel.locator('.words').innerText()) === (await clipboard(page));
    await expect.poll(same).toBe(true);
    for (const who of ['Press office', 'Legal', 'Managing director']) expect(words).toContain(who);
  });

  it('does not open the post, as a click elsewhere in the article does', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, question).click();
    await expect.poll(() => badgeOf(page, question).textContent()).toBe('Copied');
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  it('offers another wording the next time, so that the same text is not copied twice in a row', async () => {
    const page = await on.open('/home?still=1');
    const texts = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      await badgeOf(page, safety).click();
      await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
      texts.add(await clipboard(page));
      await expect.poll(() => badgeOf(page, safety).textContent()).not.toBe('Copied');
    }
    expect(texts.size).toBe(3);
  });

  it('copies nothing for a troll and says that this is policy', async () => {
    const page = await on.open(`/search?q=brainless&still=1`).catch(() => on.open('/home?still=1'));
    const index = feed.findIndex((entry) => entry.id === troll);
    if ((await badgeOf(page, troll).count()) === 0) await page.evaluate((to) => window.standIn.scrollTo(to), index);
    await badgeOf(page, troll).click();
    await expect.poll(() => badgeOf(page, troll).textContent()).toBe('No reply by policy');
    expect((await events()).some(({ deed }) => deed.key === `x:${troll}`)).toBe(false);
  });

  it('does nothing when the page itself calls click(): only a person’s click is written down', async () => {
    const page = await on.open('/home?still=1');
    await badges(page).first().waitFor();
    const before = (await events()).length;
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('firebreak-badge'))
        host.shadowRoot?.querySelector('button')?.click();
    });
    await badgeOf(page, question).click();
    await expect.poll(() => badgeOf(page, question).textContent()).toBe('Copied');
    const added = (await events()).slice(before);
    expect(added.every(({ deed }) => deed.key === `x:${question}`)).toBe(true);
  });
});

describe('the panel', () => {
  it('lists the worrying posts, worst first, and opens one on a click', async () => {
    const page = await on.open('/home?still=1');
    const panel = await panelOn(page, safety);
    await panel.getByRole('tab', { name: 'Now' }).click();
    const rows = panel.locator('.posts button');
    await rows.first().waitFor();
    const levels = await rows.locator('.level').allTextContents();
    const order = ['Crisis', 'Worry', 'Watch'];
    const ranks = levels.map((level) => order.indexOf(level));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    await rows.nth(1).click();
    await panel.getByRole('heading', { name: 'Who has it' }).waitFor();
  });

  it('hears of new posts by itself', async () => {
    const page = await on.open('/home?still=1');
    const panel = await panelOn(page, safety);
    await panel.getByRole('tab', { name: 'Now' }).click();
    const boycott = feed.findIndex((entry) => entry.shows === 'call for a boycott');
    await page.evaluate((to) => window.standIn.scrollTo(to), boycott);
    await panel.getByRole('button', { name: 'hollisgrayne' }).first().waitFor();
  });

  it('changes who has a post, and the badge in the page follows', async () => {
    const page = await on.open('/home?still=1');
    const panel = await panelOn(page, safety);
    await panel.getByRole('button', { name: 'Escalate' }).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis \u00b7 escalated');
    await panel.getByRole('button', { name: 'Answered', exact: true }).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toContain('answered');
    await panel.getByRole('button', { name: 'Nobody' }).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Crisis');
  });

  it('changes the personal words, copies what stands there, and counts the length as X does', async () => {
    const page = await on.open('/home?still=1');
    const panel = await panelOn(page, safety);
    await panel.getByLabel('In your own words').fill('the smoke on BR418');
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await panel.getByText('Copied.').waitFor();
    const last = (await events()).filter(({ deed }) => deed.kind === 'copied').at(-1)?.deed;
    expect(last).toMatchObject({ kind: 'copied', text: expect.stringContaining('the smoke on BR418') });
    await panel.getByLabel('In your own words').fill('\u706b'.repeat(120));
    await expect
      .poll(() =>
        panel
          .locator('.late')
          .last()
          .textContent({ timeout: 500 })
          .catch(() => ''),
      )
      .toMatch(/^\d+ \/ 280$/);
    expect(await panel.getByRole('button', { name: 'Copy', exact: true }).isDisabled()).toBe(true);
  });
});

describe('contacts', () => {
  it('are links with the case written out, once they are in the playbook', async () => {
    const options = await openEditor(on.firebreak, 'people/stakeholders.pr');
    const field = (way: string) => options.locator(`[id="stakeholders.pr.${way}"]`);
    await field('mail').fill('press@brambleair.example');
    await field('phone').fill('+44 20 7946 0000');
    await field('chat').fill('https://chat.example/press');
    await field('chat').press('Tab');
    await save(options);
    await options.close();
    const page = await on.open('/home?still=1');
    const panel = await panelOn(page, safety);
    const mail = panel.getByRole('link', { name: 'Mail' });
    await mail.waitFor();
    const href = decodeURIComponent((await mail.getAttribute('href')) ?? '');
    expect(href).toMatch(/^mailto:press@brambleair\.example\?subject=Bramble Air: crisis/);
    expect(href).toContain(`status/${safety}`);
    expect(await panel.getByRole('link', { name: 'Call' }).getAttribute('href')).toBe('tel:+442079460000');
  });

  it('with an address that is none are refused with a sentence', async () => {
    const options = await openEditor(on.firebreak, 'people/stakeholders.legal');
    const chat = options.locator('[id="stakeholders.legal.chat"]');
    await chat.fill('javascript:alert(1)');
    await chat.press('Tab');
    await options
      .getByText(/begins with https:/u)
      .first()
      .waitFor();
    expect(await bar(options).getByRole('button', { name: 'Save' }).count()).toBe(0);
    await options.close();
  });
});
