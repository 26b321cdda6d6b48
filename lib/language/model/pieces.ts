/** Cuts a post into the pieces that the model reads: words, emoji, emoticons, numbers, marks; handles and links without their names. */
import { fold } from '../tokens.ts';

export type Kind = 'word' | 'tag' | 'number' | 'handle' | 'link' | 'emoji' | 'face' | 'mark' | 'sign';

export interface Piece {
  /** Folded; a handle is `@`, a link `http`, a number its rough size. */
  readonly word: string;
  readonly kind: Kind;
  /** Where it stands in the original text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Letters drawn out ("soooo"), or all capitals: said louder than the rest. */
  readonly long: boolean;
  readonly loud: boolean;
}

/** A post is judged by its beginning and its end; what stands between adds little and would cost a page its time. */
const mostCharacters = 1_200;
const tailCharacters = 300;

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u30FC';
const letter = `[[\\p{L}\\p{M}_]--[${unspaced}]]`;
const pattern = new RegExp(
  [
    'https?(?:://\\S+)?(?![\\p{L}\\p{N}])',
    '[@#][\\p{L}\\p{M}\\p{N}_]+',
    `${letter}+(?:['\\u2019\\-*]${letter}+)*`,
    "[<>]?[:;=8][\\-o*']?[\\)\\]\\(\\[dDpP\\/\\\\:\\}\\{@\\|*3](?![\\p{L}\\p{N}])|<3+|\\^_*\\^|-_+-",
    '[$€£₹]?\\p{N}+(?:[.,:\\/]\\p{N}+)*%?',
    `[${unspaced}]`,
    '[\\u{1F1E6}-\\u{1F1FF}]{2}|\\p{Extended_Pictographic}',
    '[!?\\uff01\\uff1f\\u061f]+|\\.{2,}|\\u2026|["\\u201c\\u201d\\u00ab\\u00bb]|[.,;:\\(\\)\\n\\u3002\\u3001]',
  ].join('|'),
  'gv',
);

const drawnOut = /(\p{L})\1{2,}/gu;
const camel = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|[^\p{Lu}\p{Ll}\p{N}_]+/gu;
const sign = new RegExp(`^[${unspaced}]`, 'v');
const firstLetter = /^[\p{L}\p{M}_]/u;
const firstNumber = /^[$€£₹]?\p{N}/u;
const marks = new Set('!?.,;:()\n"\uff01\uff1f\u061f\u2026\u201c\u201d\u00ab\u00bb\u3002\u3001');

/** The pieces of a text in reading order. Never throws, also for lone surrogates and control characters. */
export function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  if (text.length <= mostCharacters) return cut(text, 0, found);
  cut(text.slice(0, mostCharacters - tailCharacters), 0, found);
  const tail = text.length - tailCharacters;
  return cut(text.slice(tail), tail, found);
}

function cut(text: string, offset: number, found: Piece[]): Piece[] {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[0];
    const start = match.index + offset;
    const kind = kindOf(raw);
    if (kind === 'word') pushWord(raw, start, found);
    else if (kind === 'tag') pushTag(raw, start, found);
    // A row of handles at the head of a reply says no more than one.
    else if (kind !== 'handle' || found.at(-1)?.kind !== 'handle') {
      found.push({ word: wordOf(raw, kind), kind, start, end: start + raw.length, long: false, loud: false });
    }
  }
  return found;
}

function kindOf(raw: string): Kind {
  const code = raw.charCodeAt(0);
  // Nearly every piece is a word of plain letters.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return link.test(raw) ? 'link' : 'word';
  if (raw.startsWith('@')) return 'handle';
  if (raw.startsWith('#')) return 'tag';
  if (firstNumber.test(raw)) return raw.length > 1 && eyes.test(raw) ? 'face' : 'number';
  if (sign.test(raw)) return 'sign';
  if (firstLetter.test(raw)) return 'word';
  if (marks.has(raw.charAt(0))) return raw.length > 1 && !/^[!?.\uff01\uff1f\u061f]/u.test(raw) ? 'face' : 'mark';
  return code < 128 ? 'face' : 'emoji';
}

const link = /^https?(?::|$)/u;
/** The eight in `8)` is a pair of eyes. */
const eyes = /^8[^\p{N}.,:/%]|^8:$/u;

function wordOf(raw: string, kind: Kind): string {
  if (kind === 'handle') return '@';
  if (kind === 'link') return 'http';
  if (kind === 'number') return sizeOf(raw);
  if (kind === 'mark') return markOf(raw);
  return kind === 'sign' ? raw.normalize('NFKC') : raw;
}

function pushWord(raw: string, start: number, found: Piece[]): void {
  let word = fold(raw);
  if (word.includes('-')) word = word.replaceAll('-', '');
  let [long, capital, small] = [false, 0, 0];
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code >= 65 && code <= 90) capital += 1;
    else if (code >= 97) small += 1;
    if (i > 1 && word.charCodeAt(i) === word.charCodeAt(i - 1) && word.charCodeAt(i) === word.charCodeAt(i - 2)) {
      long = true;
    }
  }
  if (long) word = word.replace(drawnOut, '$1$1');
  if (word === '') return;
  found.push({
    word,
    kind: 'word',
    start,
    end: start + raw.length,
    long,
    loud: capital > 1 && small === 0 && raw.length > 2,
  });
}

/** A hashtag is itself, and the words that its capitals show. */
function pushTag(raw: string, start: number, found: Piece[]): void {
  const end = start + raw.length;
  found.push({ word: `#${fold(raw.slice(1))}`, kind: 'tag', start, end, long: false, loud: false });
  for (const part of raw.slice(1).matchAll(camel)) pushWord(part[0], start + 1 + part.index, found);
}

function sizeOf(raw: string): string {
  const money = /^[$€£₹]/u.test(raw) ? '$' : '';
  const share = raw.endsWith('%') ? '%' : '';
  return `${money}${'0'.repeat(Math.min(4, raw.match(/\p{N}/gu)?.length ?? 1))}${share}`;
}

function markOf(raw: string): string {
  const asked = /[?\uff1f\u061f]/u.test(raw);
  const called = /[!\uff01]/u.test(raw);
  if (asked || called) return `${asked ? '?' : ''}${called ? '!' : ''}${raw.length > 1 ? '+' : ''}`;
  if (raw.startsWith('..') || raw === '\u2026') return '..';
  if (/["\u201c\u201d\u00ab\u00bb]/u.test(raw)) return '"';
  return raw === '\u3002' ? '.' : raw === '\u3001' ? ',' : raw;
}
