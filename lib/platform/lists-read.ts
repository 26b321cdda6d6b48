/** How far the page in each tab has read lists of mentions, and which posts it told of: passing, gone with the tab. */
import { browser } from './browser.ts';

export interface TabLists {
  /** Of the load of the page that this is about. */
  readonly document: string;
  /** Posts that the page told of, the last ones: what it tells again says nothing new about its list. */
  readonly told: readonly string[];
  /** By list how far it was read, newest and oldest time in milliseconds. */
  readonly followed: Readonly<Record<string, { readonly newest: number; readonly oldest: number }>>;
}

const keyOf = (tab: number) => `lists:${tab}`;

export async function listsIn(tab: number, document: string): Promise<TabLists> {
  const key = keyOf(tab);
  const kept = (await browser.storage.session.get(key))[key] as TabLists | undefined;
  return kept?.document === document ? kept : { document, told: [], followed: {} };
}

export const keepLists = (tab: number, lists: TabLists): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: lists });

/** To be called when the worker starts. */
export function forgetListsOfClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(keyOf(tab)));
  // Where a message does not name its document, a load is told by this alone.
  if (import.meta.env.BROWSER === 'firefox')
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'loading') void browser.storage.session.remove(keyOf(tab));
    });
}
