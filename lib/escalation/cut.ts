/** Shortens texts to what a service takes, counted as that service counts. Never within a character. */

export type Measure = (text: string) => number;

/** UTF-16 units: no service counts fewer, so what fits here fits there. */
export const characters: Measure = (text) => text.length;
export const bytes: Measure = (text) => new TextEncoder().encode(text).length;
export const encoded: Measure = (text) => encodeURIComponent(text).length;

/**
 * @param measure must grow with the text
 * @returns the text, or its longest beginning that fits with an ellipsis; empty when not even that fits
 */
export function cut(text: string, room: number, measure: Measure = characters): string {
  const whole = text.toWellFormed();
  if (measure(whole) <= room) return whole;
  const signs = [...whole];
  const shortened = (length: number) => `${signs.slice(0, length).join('').trimEnd()}\u2026`;
  let [fits, tooLong] = [-1, signs.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(shortened(middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  return fits < 0 ? '' : shortened(fits);
}

/**
 * Composes with less and less room for each line until the whole is within a limit.
 * @param compose what is sent when no line is longer than `room`
 */
export function shrink<Of>(compose: (room: number) => Of, size: (composed: Of) => number, limit: number): Of {
  for (const room of [1_500, 700, 300, 120, 40]) {
    const composed = compose(room);
    if (size(composed) <= limit) return composed;
  }
  return compose(12);
}

/** Characters that turn the direction of what follows them, or that no line can show. A line break and a tab stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text by somebody else, as a colleague may be shown it: the same words, nothing that changes what stands around them. */
export const plainly = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(unseen, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
