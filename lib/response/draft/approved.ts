/** Which sentences of a text stand in no approved template. A filled slot may be any few words. */
import { type Placed, placed } from './sentences.ts';
import type { Span } from './setting.ts';

const slot = /\{\w{1,40}\}(?:\u69d8\u3001?)?/gu;
/** Stands for a slot among the words of a template; nobody writes it in a reply. */
const anything = '\u2754';
const longestSlot = 30;
/** How many words behind a slot must fit for the slot to end: one sign of Japanese says little. */
const lookahead = 3;
/** A crisis has at most a dozen templates a language; a hostile text has no more sentences than this either. */
const mostSentences = 80;

export function unapproved(words: readonly Placed[], templates: readonly string[]): Span[] {
  const patterns = templates.flatMap((template) =>
    sentencesOf(placed(template.replace(slot, ` ${anything} `))).map(wordsOf),
  );
  const found: Span[] = [];
  for (const [index, sentence] of sentencesOf(words).entries()) {
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (first === undefined || last === undefined) continue;
    const said = wordsOf(sentence);
    const known = index < mostSentences && patterns.some((pattern) => fits(said, pattern));
    if (!known) found.push({ from: first.start, to: last.end });
  }
  return found;
}

const wordsOf = (sentence: readonly Placed[]) => sentence.map(({ word }) => word);

function sentencesOf(words: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last?.[0]?.sentence === word.sentence) last.push(word);
    else found.push([word]);
  }
  return found;
}

/** Both from the left; behind a slot the nearest place where the pattern goes on is taken, and never taken back. */
function fits(words: readonly string[], pattern: readonly string[]): boolean {
  let at = 0;
  for (const [index, wanted] of pattern.entries()) {
    if (wanted !== anything) {
      if (words[at] !== wanted) return false;
      at += 1;
    } else if (pattern[index + 1] !== anything) {
      const rest = pattern.slice(index + 1, index + 1 + lookahead);
      const next = rest.includes(anything) ? rest.slice(0, rest.indexOf(anything)) : rest;
      const end = Math.min(words.length, at + longestSlot);
      while (at < end && (next.length === 0 || !next.every((word, step) => words[at + step] === word))) at += 1;
    }
  }
  return at === words.length;
}
