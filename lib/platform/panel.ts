/** The side panel (Chrome, Edge) or sidebar (Firefox), and which post it shows. */
import { browser } from './browser.ts';

interface SidePanel {
  open(target: { tabId: number } | { windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}
/** Chrome's and Edge's own: the polyfill does not know it. */
const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};

/**
 * Has to be called in the task of the user's click, before anything is awaited.
 * @returns `false` where the browser does not open a panel from a page: Firefox opens its sidebar only from the toolbar
 */
export const openPanel = (tab: number | null): Promise<boolean> => openBeside(tab === null ? null : { tabId: tab });

/** As `openPanel`, in a window. */
export const openPanelIn = (window: number | null): Promise<boolean> =>
  openBeside(window === null ? null : { windowId: window });

async function openBeside(target: { tabId: number } | { windowId: number } | null): Promise<boolean> {
  if (sidePanel === undefined || target === null) return false;
  try {
    await sidePanel.open(target);
    return true;
  } catch {
    return false;
  }
}

/** A click on the toolbar button opens the panel, in every browser. To be called when the worker starts. */
export function panelByToolbar(): void {
  void sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
  if (sidePanel === undefined) browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}

/** Passing: gone with the browser. The time makes choosing the same post again a change that the panel hears. */
export const choosePost = (key: string): Promise<void> =>
  browser.storage.session.set({ chosen: { key, at: Date.now() } });

/** Tells the chosen post now and at every change; `null` while none is. */
export async function watchChosen(tell: (key: string | null) => void): Promise<void> {
  const keyIn = (value: unknown): string | null =>
    typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' ? value.key : null;
  browser.storage.onChanged.addListener((changes, area) => {
    const chosen = area === 'session' ? changes.chosen : undefined;
    if (chosen !== undefined) tell(keyIn(chosen.newValue));
  });
  tell(keyIn((await browser.storage.session.get('chosen')).chosen));
}

/** Brings a view of the panel to the front, in a panel that opens now and in one that is open. */
export const chooseView = (view: string): Promise<void> =>
  browser.storage.session.set({ wanted: { view, at: Date.now() } });

/** A wish for a view that is older was fulfilled, or nobody waits for it. */
const wished = 10_000;

/** Tells which view is wanted, now and at every wish. */
export async function watchView(tell: (view: string) => void): Promise<void> {
  const look = (value: unknown) => {
    const { view, at } = (value ?? {}) as { readonly view?: unknown; readonly at?: unknown };
    if (typeof view === 'string' && typeof at === 'number' && Date.now() - at < wished) tell(view);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes.wanted !== undefined) look(changes.wanted.newValue);
  });
  look((await browser.storage.session.get('wanted')).wanted);
}
