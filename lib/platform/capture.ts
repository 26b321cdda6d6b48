/**
 * A picture of the visible tab, for evidence. Leave for a site is not enough for it: browsers want either `<all_urls>` or
 * `activeTab`, and `activeTab` is granted for a tab when the user calls Firebreak there by its shortcut or its menu entry.
 * A click in the side panel does not count, nor does the toolbar button while the browser itself opens the panel by it.
 */
import { t } from '@/lib/i18n.ts';
import { browser } from './browser.ts';
import { type Picture, pictureIn, sentenceFor } from './picture.ts';

export type Capture = { readonly picture: Picture } | { readonly sentence: string };

/** The shortcut that calls Firebreak on a page; declared in the manifest. */
export const captureCommand = 'capture-evidence';

/**
 * @param window whose visible tab is captured; `null`: the current one
 * @returns the picture, or a sentence that says why there is none
 */
export async function captureVisible(window: number | null): Promise<Capture> {
  try {
    const options = { format: 'png' } as const;
    const address = await (window === null
      ? browser.tabs.captureVisibleTab(undefined, options)
      : browser.tabs.captureVisibleTab(window, options));
    const picture = pictureIn(address);
    return picture === null ? { sentence: t('panel.picture.none') } : { picture };
  } catch (error) {
    return { sentence: sentenceFor(String(error)) };
  }
}

/** @returns the address of the visible tab; `null` where the browser does not let Firebreak know it */
export async function visibleAddress(window: number | null): Promise<string | null> {
  const where = window === null ? { lastFocusedWindow: true } : { windowId: window };
  const [tab] = await browser.tabs.query({ active: true, ...where }).catch(() => []);
  return tab?.url ?? null;
}

/** @returns the keys that call for a picture, as the browser names them; `null` when none are set */
export async function captureShortcut(): Promise<string | null> {
  const all = await browser.commands.getAll().catch(() => []);
  const keys = all.find(({ name }) => name === captureCommand)?.shortcut ?? '';
  return keys === '' ? null : keys;
}

/** To be called when the worker starts: the shortcut was pressed on a page, and only now the browser allows a picture of it. */
export function onCaptureCalled(called: (window: number | null, address: string | null) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === captureCommand) called(tab?.windowId ?? null, tab?.url ?? null);
  });
}
