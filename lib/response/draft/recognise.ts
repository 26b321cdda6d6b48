/** In which language a draft is written, when nobody said: its commonest words and its phrases together. */
import { languageOf } from '@/lib/language/language.ts';
import type { Lexicon } from '@/lib/language/lexicon.ts';
import { said } from './said.ts';
import type { Placed } from './sentences.ts';
import type { Wording } from './wording.ts';

/** Enough words to tell Spanish from Portuguese. */
const enough = 150;

/**
 * A short reply holds few of the commonest words and neighbours share those, but its phrases are the language's own.
 * @returns the primary tag; `null` when nothing tells
 */
export function recognise(
  words: readonly Placed[],
  tag: string | null,
  wordings: readonly Wording[],
  lexicons: readonly Lexicon[],
): string | null {
  const told = languageOf([], tag, lexicons);
  if (told !== null) return told;
  const start = words.slice(0, enough);
  let [best, most]: [string | null, number] = [null, 0];
  for (const language of new Set([...lexicons, ...wordings].map((one) => one.language))) {
    const common = lexicons.find((one) => one.language === language)?.common;
    const wording = wordings.find((one) => one.language === language);
    const phrases = wording === undefined ? 0 : said(start, wording).length;
    const hits = start.filter(({ word }) => common?.has(word)).length + 2 * phrases;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
