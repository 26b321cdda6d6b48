/** Words out of elements and out of JSON: emoji kept, broken halves of characters replaced, length bounded. */
import { clean } from '../scalar.ts';

export { clean };

/** Longer than X allows a post to be (25,000); a page that shows more is not to be trusted. */
export const LONGEST = 30_000;

/**
 * The visible words of an element. X draws emoji as pictures with the character in `alt`, and keeps an author's line
 * breaks as they are. In a page that went through an HTML formatter, line breaks are the formatter's: there they count as
 * spaces, as they would in CSS.
 */
export function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 5); // elements and texts
  let words = '';
  let formatted = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (words.length > LONGEST) break;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      // X never puts blanks between its own elements; a formatter does.
      formatted ||= node.parentNode === element && text.includes('\n') && !text.trim();
      words += text;
    } else if (node.nodeName === 'IMG') {
      words += (node as Element).getAttribute('alt') ?? '';
    } else if (node.nodeName === 'BR') {
      words += '\n';
    }
  }
  const lines = formatted ? words.replace(/\s+/g, ' ').trim() : words.replace(/[ \t]{0,200}\n(?: {4,}|\t+)/g, ' ');
  return clean(lines, LONGEST);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** X escapes `full_text` once; so it is undone once, in one pass. */
export const unescapeHtml = (text: string): string => (text.includes('&') ? unescaped(text) : text);

const unescaped = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
