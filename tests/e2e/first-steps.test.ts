/** The first two minutes: a page opens by itself, and a brand, a voice and a person later the examples and the real badges are there. */
import { expect, it } from 'vitest';
import { violations } from './editor-page.ts';
import { badges, stage } from './feed-page.ts';

const on = stage({ branded: false });

it('after the installation the first steps lead to badges', async () => {
  const feed = await on.open('/home?still=1');
  const welcome = () => on.firebreak.context.pages().find((page) => page.url().endsWith('options.html#first-steps'));
  await expect.poll(welcome).toBeDefined();
  const page = welcome();
  if (page === undefined) throw new Error('the first steps are not open');
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByText('First say who you are').waitFor();

  await page.getByLabel('Name of the brand').fill('Bramble Air');
  await page.getByLabel('Handles on X').fill('@brambleair, @brambleaircare');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('link', { name: 'Change it' }).waitFor();
  await expect.poll(() => badges(feed).count()).toBeGreaterThan(0);

  await page.getByLabel('Handle or page').fill('@marlofitch');
  await page.getByLabel('Why it matters').fill('television host');
  await page.getByRole('button', { name: 'Watch' }).click();
  await page.getByText('1 voice is watched.').waitFor();

  const press = page.getByRole('group', { name: 'Press office' });
  await press.getByLabel('Name').fill('Kim Ash');
  await press.getByLabel('Mail').fill('kim@example.com');
  await page.locator('#step-people').locator('..').getByRole('button', { name: 'Save' }).click();
  await page.locator('li.done > #step-people').waitFor();

  await page.getByRole('button', { name: 'Judge three examples' }).click();
  const examples = page.getByRole('list', { name: 'See what it does' });
  await examples.getByText('Crisis', { exact: true }).first().waitFor();
  await examples.getByText('Calm').first().waitFor();
  expect(await examples.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
  expect(await violations(page)).toEqual([]);

  // All of it was kept.
  await page.reload();
  await page.locator('li.done > #step-people').waitFor();
  await page.getByText('1 voice is watched.').waitFor();
});
