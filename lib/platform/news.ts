/** News for open pages: they hear it by watching the store, nobody sends it around. */
import { browser } from './browser.ts';
import type { PageSettings, Pulse } from './mark.ts';

/** More posts than this changed at once: the pages look at all of theirs again. */
const most = 100;

export const tellPages = (settings: PageSettings): Promise<void> => browser.storage.local.set({ page: settings });

/** @param keys of the posts that changed; none means that every post may have */
export async function pulse(keys: readonly string[]): Promise<void> {
  const news: Pulse = { n: Date.now() + Math.random(), keys: keys.length > most ? [] : keys };
  await browser.storage.local.set({ pulse: news });
}
