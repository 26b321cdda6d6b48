/** A text's words with what surrounds them: in which sentence and clause each stands, and whether it is a quotation. */
import { type Token, tokens } from '@/lib/language/tokens.ts';
import type { Span } from './setting.ts';

export interface Placed extends Token {
  readonly sentence: number;
  readonly clause: number;
  /** Inside quotation marks: somebody else's words. */
  readonly quoted: boolean;
}

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d\u201c',
  '\u201d': '\u201d',
  '\u201e': '\u201c\u201d"',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u2039': '\u203a',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
  '\uff02': '\uff02',
};
/** A mark that is never closed, or pages later, quotes nothing. */
const longestQuotation = 600;

/** The quotations of a text with their marks, in one pass. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let open: { at: number; closedBy: string } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (open !== null && at - open.at > longestQuotation) open = null;
    if (open?.closedBy.includes(sign)) {
      found.push({ from: open.at, to: at + 1 });
      open = null;
    } else if (open === null) {
      const closedBy = pairs[sign];
      if (closedBy !== undefined) open = { at, closedBy };
    }
  }
  return found;
}

const always = /[!?\u3002\uff01\uff1f\n\u2026]/u;
// A full stop ends a sentence before a space only: "15.00", "example.com".
const stop = /\.(?:\s|["\u201d\u00bb)])/u;
const pause = /[,;:()\u2013\u2014\u3001\uff0c\uff1b\uff1a]|\s-\s/u;

/** The words of a text in reading order, placed. */
export function placed(text: string): Placed[] {
  const quotes = quotations(text);
  let [sentence, clause, quote, last] = [0, 0, 0, 0];
  return tokens(text).map((token) => {
    const between = text.slice(last, token.start);
    last = token.end;
    const ends = always.test(between) || stop.test(between);
    if (ends) sentence += 1;
    if (ends || pause.test(between)) clause += 1;
    while ((quotes[quote]?.to ?? Number.POSITIVE_INFINITY) <= token.start) quote += 1;
    return { ...token, sentence, clause, quoted: (quotes[quote]?.from ?? Number.POSITIVE_INFINITY) < token.start };
  });
}
