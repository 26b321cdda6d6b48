/** Where a badge goes: behind the last word of the author line, where it takes no room from anything. */
import { commenter } from './author-line.ts';
import { commentLinkIn } from './comment-link.ts';
import { writtenIn } from './comment-text.ts';
import { ownPart } from './own-part.ts';
import { kindOf } from './roots.ts';
import { LINE, PRESSED, TAKEN } from './selectors.ts';
import { shownIn } from './shown.ts';

/** The innermost element that holds all of a line: from there, nothing of the line follows behind what is appended. */
function innermost(line: Element): Element {
  let place = line;
  for (;;) {
    const spoken = [...place.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const only = place.firstElementChild;
    if (spoken || !only || place.childElementCount > 1 || only.matches(PRESSED)) return place;
    place = only;
  }
}

/** The line around an author's link: as far out as it is inline and holds nothing of the text. */
function inlineAround(link: Element | null, text: Element | null): Element | null {
  let line: Element | null = link?.parentElement ?? null;
  for (;;) {
    const outer: Element | null = line?.localName === 'span' ? line.parentElement : null;
    if (outer?.localName !== 'span' || (text && outer.contains(text))) return line;
    line = outer;
  }
}

/** The end of the author line; where that is a link as a whole, the end of the text. */
export function mount(article: Element): Element | null {
  const kind = kindOf(article);
  let line: Element | null = null;
  let text: Element | null = null;
  if (kind === 'post') {
    const shown = shownIn(article);
    line = shown && innermost(shown.line);
    text = shown?.message ?? null;
  } else if (kind && commentLinkIn(article, true)) {
    const part = ownPart(article);
    const { link } = commenter(article, part);
    text = writtenIn(part, link);
    line = inlineAround(link, text);
  }
  const end = [...(text?.querySelectorAll(LINE) ?? [])].at(-1) ?? text;
  const isFree = (place: Element | null) =>
    place !== null && place !== article && article.contains(place) && !place.closest(TAKEN);
  return [line, end].find(isFree) ?? null;
}
