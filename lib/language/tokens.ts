/** A text as words: one way of cutting and folding for everything that looks for words (topics, tone, brand names). */

export interface Token {
  /** Folded: NFKC, lower case, without accents and apostrophes. */
  readonly word: string;
  /** Where it stands in the original text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** `@` or `#` when the word is a handle or a hashtag. */
  readonly sign: '' | '@' | '#';
}

// Scripts without spaces are cut into single signs; a phrase in them is a run of signs.
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u30FC';
const letter = `[[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]]`;
const pattern = new RegExp(`[@#]?${letter}+(?:['\u2019]${letter}+)*|[${unspaced}]|\\p{Extended_Pictographic}`, 'gv');
// Accents and harakat go; the voicing marks of Japanese kana stay, they make other words.
const marks = /[\u0300-\u036f]|[\u064b-\u065f]|\u0670|[\ufe00-\ufe0f]|['\u2019]/gu;

/** A sign behind one of these is no handle's: it stands inside an e-mail address, whose words nobody means. */
const insideAddress = /[a-z0-9_]/iu;

/** Texts longer than this are judged by their beginning: 25,000 characters is X's own limit. */
const longest = 25_000;

/** Folds one word or text the way tokens are folded. */
export const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldAny(text));

/** Nearly every word on a page, and twenty times as fast. */
const plain = /^\w*$/;

const foldAny = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00df/g, 'ss')
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC');

/** The words of a text in reading order. Never throws, also for lone surrogates and control characters. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(0, longest).matchAll(pattern)) {
    const raw = match[0];
    const sign = raw.startsWith('@') ? '@' : raw.startsWith('#') ? '#' : '';
    if (sign === '@' && insideAddress.test(text[match.index - 1] ?? '')) continue;
    const word = fold(sign === '' ? raw : raw.slice(1));
    if (word !== '') found.push({ word, start: match.index, end: match.index + raw.length, sign });
  }
  return found;
}
