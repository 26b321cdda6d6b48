/** What the panel says of Facebook: the visible comments, the inbox, and a page that can't be read. */
import { describe, expect, it } from 'vitest';
import { badgeOn, commentOf, marked, question, storm } from './facebook-places.ts';
import { stage } from './feed-page.ts';
import { stored } from './stored.ts';

const on = stage();
const open = (path: string) => on.open(path, 'www.facebook.com');
const click = (id: string) => (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('firebreak-badge')];
    const host = all.find((one) => {
      let around: Element | null = one;
      while (around !== null && !('standsFor' in around)) around = around.parentElement;
      return around !== null && (around as { standsFor?: string }).standsFor === wanted;
    });
    host?.setAttribute('data-wanted', '');
  }, id);

it('a click on a comment’s badge copies an answer and opens the panel on it', async () => {
  const page = await open('/brambleair?still=1');
  const wanted = commentOf('ignored before');
  await expect.poll(() => badgeOn(page, wanted)).toBeDefined();
  await click(wanted)(page);
  await page.locator('firebreak-badge[data-wanted] .badge').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/Otis/u);
  const panel = await on.firebreak.panel();
  await panel.getByText('reach unknown: Facebook does not show it').waitFor();
  await panel.getByText('Third time of asking').waitFor();
});

it('the brand’s own post says how many of the visible comments complain, and how many there are in all', async () => {
  const page = await open('/brambleair?still=1');
  await expect.poll(() => badgeOn(page, storm)).toBe('Crisis');
  await click(storm)(page);
  await page.locator('firebreak-badge[data-wanted] .badge').click();
  const panel = await on.firebreak.panel();
  await panel.getByText(/\d+ of the \d+ visible comments/u).waitFor();
  await panel.getByText('there are 812 in all').waitFor();
  await panel.getByRole('tab', { name: 'Now' }).click();
  await panel.getByText(/\d+ comments stand together as one/u).waitFor();
});

describe('the Business Suite inbox', () => {
  it('has its comments in the panel and no badge in the page', async () => {
    const page = await on.open('/latest/inbox/all?still=1', 'business.facebook.com');
    const ids = await page.evaluate(() => window.facebook.ids());
    expect(ids.length).toBeGreaterThanOrEqual(8);
    const own = await on.firebreak.open('options.html');
    await expect
      .poll(async () => {
        const kept = new Set((await stored(own, 'posts')).map(({ post }) => post.id));
        return ids.filter((id) => !kept.has(id));
      })
      .toEqual([]);
    await own.close();
    expect(await page.locator('firebreak-badge').count()).toBe(0);
  });
});

it('a page in no known shape is said to be so, nothing is guessed, and another page is fine again', async () => {
  const fine = await open('/brambleair?still=1');
  await expect.poll(() => badgeOn(fine, question)).toBeDefined();
  await click(question)(fine);
  await fine.locator('firebreak-badge[data-wanted] .badge').click();
  const panel = await on.firebreak.panel();
  const said = panel.getByText('Firebreak can\u2019t read this page');
  expect(await said.count()).toBe(0);
  await fine.goto('https://www.facebook.com/brambleair?still=1&broken=shape', { waitUntil: 'commit' });
  await said.waitFor({ timeout: 20_000 });
  expect(Object.keys(await marked(fine))).toEqual([]);
  await fine.goto('https://www.facebook.com/brambleair?still=1', { waitUntil: 'commit' });
  await said.waitFor({ state: 'detached', timeout: 20_000 });
});
