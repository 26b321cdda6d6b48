/** A hostile page, hostile posts, a changed layout, broken answers: shown as text or said, never thrown, never silent. */
import { describe, expect, it } from 'vitest';
import { badgeOf, badges, feed, stage } from './feed-page.ts';

const on = stage();
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
const hostile = feed.filter(({ shows }) => shows.startsWith('hostile text'));

describe('hostile posts', () => {
  it('are judged like any other and never run', async () => {
    const page = await on.open('/home?still=1');
    for (const entry of hostile) {
      const index = feed.findIndex(({ id }) => id === entry.id);
      await page.evaluate((to) => window.standIn.scrollTo(to), index);
      await expect.poll(() => badgeOf(page, entry.id).count(), { message: entry.shows }).toBe(1);
      await badgeOf(page, entry.id).hover();
      await page.locator('firebreak-badge .card').waitFor();
      expect(await page.locator('firebreak-badge .card :is(img, script, iframe, a)').count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
      await expect.poll(() => page.locator('firebreak-badge .card').count()).toBe(0);
    }
    expect(await page.evaluate(() => 'firebreakWasRun' in window)).toBe(false);
    const panel = await on.firebreak.open('sidepanel.html');
    await panel.getByRole('heading', { name: 'To look at' }).waitFor();
    expect(await panel.evaluate(() => 'firebreakWasRun' in window)).toBe(false);
    expect(await panel.locator('main :is(img, script, iframe)').count()).toBe(0);
    await panel.close();
  });
});

describe('a hostile page', () => {
  it('that spoils built-ins, removes badges and clones articles still gets its badges, one for each post', async () => {
    const page = await on.open('/home?still=1&hostile=1');
    await page.waitForFunction(() => window.standIn.hostile.removed > 2 && window.standIn.hostile.cloned > 0);
    await expect.poll(() => badgeOf(page, safety).count()).toBe(1);
  });
});

describe('a page that can’t be read', () => {
  it('is said to be so in the panel', async () => {
    const panel = await on.firebreak.open('sidepanel.html');
    const page = await on.firebreak.context.newPage();
    await page.goto('https://x.com/home?still=1&broken=dom');
    await panel.getByText('Firebreak can\u2019t read this page').waitFor({ timeout: 15_000 });
    expect(await badges(page).count()).toBe(0);
    await page.goto('https://x.com/home?still=1');
    await panel.getByText('Firebreak can\u2019t read this page').waitFor({ state: 'detached', timeout: 15_000 });
    await page.close();
    await panel.close();
  });
});

describe('the worker’s door', () => {
  it.each([
    ['a question that does not exist', { name: 'toString', body: {} }, 'No such question.'],
    ['no question at all', null, 'No such question.'],
    [
      'a known question in the wrong shape',
      { name: 'set-care', body: { key: 'x:1', state: 'burnt' } },
      'not in its shape',
    ],
    [
      'more posts than a page may hand over',
      { name: 'assess-posts', body: { posts: Array.from({ length: 51 }, () => ({})) } },
      'not in its shape',
    ],
  ])('refuses %s with a sentence', async (_, message, sentence) => {
    const options = await on.firebreak.open('options.html');
    const answer = await options.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
    await options.close();
  });
});
