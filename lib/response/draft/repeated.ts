/** Whether nearly the same text was sent before: case, punctuation, numbers and a filled slot make no difference. */
import { tokens } from '@/lib/language/tokens.ts';

/**
 * Measured on the starter: a template with all its slots filled otherwise keeps seven pairs of words in ten, two templates
 * share six at most. Signs of a script without spaces repeat more: eight and seven in ten.
 */
const alike = { words: 0.66, signs: 0.79 } as const;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A third copy in 24 hours is warned about: D13. */
const copiesAllowed = 2;
const mostEarlier = 300;
const mostWords = 300;

export function repeated(text: string, earlier: readonly { readonly text: string }[]): boolean {
  const now = pairsOf(text);
  if (now.size === 0) return false;
  const enough = unspaced.test(text) ? alike.signs : alike.words;
  let copies = 0;
  for (const one of earlier.slice(-mostEarlier)) {
    if (one.text === text || likeness(now, pairsOf(one.text)) >= enough) copies += 1;
    if (copies >= copiesAllowed) return true;
  }
  return false;
}

/** Neighbouring words, counted; numbers, handles and order codes left out. */
function pairsOf(text: string): Map<string, number> {
  const words = tokens(text.slice(0, 2_500))
    .filter(({ word, sign }) => sign !== '@' && !/\p{N}/u.test(word))
    .slice(0, mostWords)
    .map(({ word }) => word);
  const found = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const pair = `${words[at - 1] ?? ''} ${word}`;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** Dice's coefficient of two bags: 1 when they hold the same. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * shared) / all;
}
