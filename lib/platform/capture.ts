/**
 * A picture of the visible tab, for evidence. Leave for a site is not enough for it: browsers want either `<all_urls>` or
 * `activeTab`, and `activeTab` is granted for a tab when the user calls Firebreak there by its shortcut or its menu entry.
 * A click in the side panel does not count, nor does the toolbar button while the browser itself opens the panel by it.
 */
import { browser } from './browser.ts';

export interface Picture {
  readonly type: 'image/png';
  readonly bytes: Uint8Array;
}

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
    return picture === null ? { sentence: 'The browser gave no picture of the page. Try it again.' } : { picture };
  } catch (error) {
    return { sentence: sentenceFor(String(error)) };
  }
}

/** @param address a data address, as browsers answer */
export function pictureIn(address: string): Picture | null {
  const encoded = /^data:image\/png;base64,(.+)$/su.exec(address)?.[1];
  if (encoded === undefined) return null;
  try {
    return { type: 'image/png', bytes: Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0)) };
  } catch {
    return null;
  }
}

/** @param said the browser's own words */
export function sentenceFor(said: string): string {
  if (/permission|activeTab|all_urls/iu.test(said))
    return 'Go to the page and press the shortcut for evidence: only then the browser lets Firebreak take a picture of it.';
  if (/quota|MAX_CAPTURE/iu.test(said)) return 'The browser takes two pictures a second at most. Try it again.';
  return 'The browser could not take a picture of the page. The text is captured all the same.';
}
