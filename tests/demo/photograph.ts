/** Pictures of the page with its badges, of the card, and of the real side panel. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Firebreak } from '../e2e/chromium.ts';

/** @returns the files written */
export async function photograph(firebreak: Firebreak, page: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  const take = async (of: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await of.screenshot({ path });
    files.push(path);
  };
  await page.bringToFront();
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
