/** News for open pages: they hear it by watching the store, nobody sends it around. */
import type { Level } from '@/lib/playbook/words.ts';
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

/** An open crisis as every page may know it: the brand's own composer has to warn. */
export interface OpenCrisis {
  readonly title: string;
  readonly level: Level;
  readonly since: string;
}

/** What the banner there says, in the reader's language. */
export interface BannerWords {
  readonly bold: string;
  readonly rest: string;
}

/** Some incident changed: views ask again. Drills are not among the open ones. */
export const tellIncidents = (open: readonly OpenCrisis[], banner: BannerWords | null): Promise<void> =>
  browser.storage.local.set({ incidents: { n: Date.now() + Math.random(), open, banner } });
