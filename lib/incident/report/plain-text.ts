/** Untrusted text made harmless to look at, before any format escapes it in its own way. */

/** Signs that turn the reading direction round: with them a text can show something else than it says. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
/** More marks on one letter than any language writes would cover the lines above and below. */
const piled = /(\p{M}{4})\p{M}+/gu;

export const plainText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/gu, '\n').replace(turning, '').replace(control, '').replace(piled, '$1');

/** On one line, at most so many characters; what is cut is shown by an ellipsis. */
export function oneLine(text: string, most: number): string {
  const line = plainText(text).replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  return signs.length <= most
    ? line
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}\u2026`;
}

/** @returns the address when it leads into the web; anything else could run something */
export function webLink(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
