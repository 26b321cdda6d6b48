/** A text that is cut where it is long, and whole once the reader asks. */

import { pressable } from './node.ts';
import { page } from './state.ts';
import { blocks } from './text.ts';

/** Where Facebook cuts: after so many signs, at the end of a word. */
const most = 250;

/**
 * The lines of a text, and below a cut one what brings the rest.
 * @param id of the post or comment
 */
export function folded(id: string, text: string, long: boolean, unfold: () => void): HTMLElement[] {
  if (!long || page.unfolded.has(id)) return blocks(text);
  const more = pressable('plain strong', {}, unfold, page.labels.words.seeMore);
  return blocks(text.slice(0, text.lastIndexOf(' ', most)), '… ', more);
}
