/** Opens the settings on one of their views. */
import { browser } from './browser.ts';

export async function openOptions(view: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('options.html' as never)}#${view}` });
}
