/** How well the page in each tab could be read: passing, gone with the browser. */
import type { SiteId } from '@/lib/post.ts';
import type { Legibility } from '@/lib/sites/legible.ts';
import { browser } from './browser.ts';

export interface TabReading {
  readonly site: SiteId;
  readonly state: Legibility;
}

const keyOf = (tab: number) => `reading:${tab}`;

export const keepReading = (tab: number, reading: TabReading): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: reading });

/** To be called when the worker starts: a tab's reading goes with the tab. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(keyOf(tab)));
}

/** Tells, now and at every change, how well the page could be read that the user looks at; `null`: not one of ours. */
export function watchReading(tell: (reading: TabReading | null) => void): void {
  let shown: number | null = null;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    shown = tab?.id ?? null;
    // The address of a page that is not ours stays hidden from us; what was read in this tab before does not count there.
    if (shown === null || tab?.url === undefined) return tell(null);
    const key = keyOf(shown);
    tell(((await browser.storage.session.get(key))[key] as TabReading | undefined) ?? null);
  };
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((id) => {
    if (id === shown) void look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && shown !== null && keyOf(shown) in changes) void look();
  });
  void look();
}
