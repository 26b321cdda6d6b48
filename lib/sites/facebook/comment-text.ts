/** Where a comment's words are. */
import { all, type OwnPart } from './own-part.ts';
import { LINE, PRESSED, WRITTEN } from './selectors.ts';

/** What bears a language, or at least the first block that is not pressed, with those beside it. */
export function writtenIn(part: OwnPart, author: Element | null): Element | null {
  const free = (one: Element) => !one.closest(PRESSED);
  const line = all(part, WRITTEN).find(free) ?? all(part, LINE).find(free) ?? null;
  const whole = line?.parentElement?.closest('span[dir]');
  return whole && part.marked.includes(whole) && !whole.contains(author) ? whole : line;
}
