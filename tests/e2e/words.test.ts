/** What the panel offers around a post's words: the check of a draft, the watchlist in two clicks. In real Chromium. */
import { describe, expect, it } from 'vitest';
import { badgeOf, feed, stage } from './feed-page.ts';

const on = stage();
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
const ordinary = feed.find((one) => one.shows === 'few followers, nobody reacting')?.id ?? '';

/** The panel stays open from one test to the next, and so does what was opened in it. */
async function draftOn(post: string) {
  const { panel } = await panelOn(post);
  const text = panel.getByLabel('Your text');
  if (!(await text.isVisible())) await panel.getByText('Check a draft').click();
  return { panel, text };
}

async function panelOn(post: string) {
  const page = await on.open('/home?still=1');
  await badgeOf(page, post).click();
  const panel = await on.firebreak.panel();
  await panel.getByRole('heading', { name: 'Why worry' }).waitFor();
  return { page, panel };
}

describe('the check of a draft', () => {
  it('marks the words, says why and what to write instead', async () => {
    const { panel, text } = await draftOn(safety);
    await text.fill('We are sorry if anyone was offended. This was an isolated incident, calm down 😉');
    await expect
      .poll(() => panel.locator('.marked mark').allTextContents())
      .toContainEqual(expect.stringContaining('sorry if'));
    expect(await panel.getByText('Name what happened to them').count()).toBe(1);
    await text.fill('');
    await expect.poll(() => panel.locator('.marked').count()).toBe(0);
  });

  it('asks more of a statement than of the first answer', async () => {
    const { panel, text } = await draftOn(safety);
    await text.fill('Thank you for telling us. We are sorry about the smoke and look into it.');
    const lacking = () => panel.locator('.holds .lacks').count();
    await expect.poll(lacking).toBeGreaterThan(0);
    const first = await lacking();
    await panel.getByLabel('It is a').selectOption('statement');
    await expect.poll(lacking).toBeGreaterThan(first);
  });

  it('says so when there is nothing to change', async () => {
    const { panel, text } = await draftOn(safety);
    const ready = await panel.locator('.words').first().innerText();
    await text.fill(ready);
    await panel.locator('.holds .has').first().waitFor();
    expect(await panel.locator('b.must').allTextContents()).toEqual([]);
  });
});

describe('the watchlist', () => {
  it('takes an author from a post in two clicks, the badge follows, and lets them go again', async () => {
    const { page, panel } = await panelOn(ordinary);
    await panel.getByRole('button', { name: /^Watch @/u }).click();
    await panel.getByLabel('Why this voice matters').fill('columnist');
    await panel.getByRole('button', { name: 'Watch', exact: true }).click();
    await panel.getByText('is on your watchlist: columnist').waitFor();
    await expect.poll(() => badgeOf(page, ordinary).textContent()).toContain('Worry');
    await panel.getByRole('button', { name: 'Take off' }).click();
    await panel.getByRole('button', { name: /^Watch @/u }).waitFor();
    await expect.poll(() => badgeOf(page, ordinary).textContent()).not.toContain('Worry');
  });
});
