/** Words as a reader sees them: lines, emoji drawn as pictures, and without the button that shows the rest. */
import type { Post } from '@/lib/post.ts';
import { clean } from '../scalar.ts';
import { language } from './dialect.ts';
import { profileOf } from './links.ts';
import { LONGEST } from './scalar.ts';
import { BLOCK, BUTTON, LINE, LINK, WORDLESS, WRITTEN } from './selectors.ts';

/**
 * Blocks are lines: between them there is no character, and a formatter's line breaks are blanks.
 * @returns `cut`: only the beginning is in the page
 */
export function wordsOf(element: Element): { text: string; cut: boolean } {
  let text = '';
  let cut = false;
  let block: Element | null | undefined = null;
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) => {
    const sign = node.nodeType === 1 ? (node as Element) : null;
    if (!sign?.matches(WORDLESS)) return 1;
    // A button within a line goes on with it; others translate it or rate the translation.
    if (sign.matches(BUTTON) && element.contains(sign.closest(LINE))) cut = true;
    return 2;
  });
  for (let node = walker.nextNode(); node && text.length < LONGEST; node = walker.nextNode()) {
    const image = node.nodeName === 'IMG' ? (node as Element).getAttribute('alt') : null;
    const words = node.nodeName === 'BR' ? '\n' : (image ?? node.nodeValue?.replace(/(?<!\s)\s*\n\s*/g, ' ') ?? '');
    const around = node.parentElement?.closest(BLOCK);
    if (around !== block && words.trim()) {
      block = around;
      text += '\n';
    }
    text += words;
  }
  text = text.replace(/ {0,200}\n */g, '\n').trim();
  return { text: clean(cut ? text.replace(/(?<!\s)\s*(?:\u2026|\.\.\.)$/, '') : text, LONGEST), cut };
}

/** On one line, for names. */
export const nameOf = (element: Element): string | null =>
  clean(wordsOf(element).text.replace(/\s+/g, ' '), 2_000) || null;

/** @param text the element of a post's or comment's words; @param sight whether there is a picture or so instead of words */
export function messageIn(text: Element | null, sight: boolean): Pick<Post, 'text' | 'lang' | 'mentions'> {
  const handles = [...(text?.querySelectorAll(LINK) ?? [])].map((link) => profileOf(link)?.handle);
  const written = text?.matches(WRITTEN) ? text : text?.querySelector(WRITTEN);
  return {
    // No words and a picture: nothing was written. No words and no picture: they were not found.
    text: text ? wordsOf(text).text : sight ? '' : null,
    lang: language(written?.getAttribute('lang')?.replace('-', '_')),
    mentions: [...new Set(handles.filter((handle) => handle !== undefined))].slice(0, 200),
  };
}
