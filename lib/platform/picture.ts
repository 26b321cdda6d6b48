/** What a browser answers when it is asked for a picture of a page: the picture, or why there is none. */

export interface Picture {
  readonly type: 'image/png';
  readonly bytes: Uint8Array;
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
