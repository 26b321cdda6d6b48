/** Pictures of the page with its badges, of the card, and of the real side panel. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Firebreak } from '../e2e/chromium.ts';

const camera = (folder: string) => {
  const files: string[] = [];
  const take = async (of: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await of.screenshot({ path });
    files.push(path);
  };
  return { files, take };
};

/** The brand's Page as it is open, and the post whose comments have turned against it. @returns the files written */
export async function photographFacebook(page: Page, folder: string): Promise<string[]> {
  const { files, take } = camera(folder);
  await page.bringToFront();
  await take(page, 'facebook');
  const storm = page.locator('firebreak-badge[data-level=crisis] .badge').first();
  await storm.scrollIntoViewIfNeeded();
  await storm.hover();
  await page.locator('firebreak-badge .card').waitFor();
  await take(page, 'facebook-storm');
  return files;
}

/** The feed on X with a card, and the real side panel. @returns the files written */
export async function photograph(firebreak: Firebreak, page: Page, feed: string, folder: string): Promise<string[]> {
  const { files, take } = camera(folder);
  await page.bringToFront();
  await page.goto(feed);
  await page.waitForFunction(() => window.standIn?.ids().length > 0);
  await page.evaluate(() => window.standIn.scrollTo(0));
  const crisis = page.locator('firebreak-badge[data-level=crisis] .badge').first();
  await crisis.waitFor();
  await take(page, 'page');
  await crisis.hover();
  await page.locator('firebreak-badge .card').waitFor();
  await take(page, 'card');
  await crisis.click();
  const panel = await firebreak.panel();
  await panel.getByRole('heading', { name: 'Acknowledge' }).waitFor();
  await take(panel, 'panel-post');
  await panel.getByRole('tab', { name: 'Now' }).click();
  await panel.getByRole('heading', { name: 'To look at' }).waitFor();
  await take(panel, 'panel-now');
  return files;
}
