/** Which language a text is in: the page's own tag first, else the commonest words. */
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Tags by which pages say that they don't know. */
const undecided = new Set(['und', 'zxx', 'qme', 'qst', 'qht', 'qam', 'qct', 'art', 'mul', 'mis']);

/** @returns the primary tag ("en"), or `null` when neither the tag nor at least one common word tells */
export function languageOf(words: readonly Token[], lang: string | null, lexicons: readonly Lexicon[]): string | null {
  const tag = lang?.toLowerCase().split(/[-_]/u)[0] ?? '';
  if (tag !== '' && !undecided.has(tag)) return tag;
  let best: string | null = null;
  let most = 0;
  for (const { language, common } of lexicons) {
    const hits = words.filter(({ word }) => common.has(word)).length;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
