/** Which phrases a draft really says: not in a quotation, not negated, not across two sentences. */
import { type Match, Phrases } from '@/lib/language/phrases.ts';
import type { Placed } from './sentences.ts';
import type { Span } from './setting.ts';
import type { Sense, Wording } from './wording.ts';

export interface Hit {
  readonly sense: Sense;
  readonly span: Span;
  readonly sentence: number;
  /** Index of the first and behind the last word. */
  readonly words: Match;
}

/** How many words a negation reaches within its clause, as in `lib/language/understand.ts`. */
const reach = 3;

/** "Waiting without news is hard": sympathy and thanks are taken back by the very word before them only. */
const near: ReadonlySet<string> = new Set(['sympathy', 'acknowledges']);

export function said(words: readonly Placed[], wording: Wording): Hit[] {
  const hits: Hit[] = [];
  const withdrawn = new Set<number>();
  const search = (found: (sense: Sense, match: Match) => void) =>
    wording.phrases().search(words, (sense, match) => {
      if (words[match.from]?.sentence === words[match.to - 1]?.sentence) found(sense, match);
    });
  search((sense, { from, to }) => {
    if (!('mark' in sense)) return;
    if (sense.mark === 'disclaims') forward(words, to, wording, (at) => withdrawn.add(at));
    if (sense.mark === 'retracts') backward(words, from, (at) => withdrawn.add(at));
  });
  search((sense, match) => {
    if ('mark' in sense && (sense.mark === 'disclaims' || sense.mark === 'retracts')) return;
    if (withdrawn.has(match.from) || negated(words, match, wording, 'element' in sense && near.has(sense.element)))
      return;
    const hit = hitOf(words, sense, match);
    if (hit !== null) hits.push(hit);
  });
  return hits;
}

/** @returns `null` when any of the words is quoted */
function hitOf(words: readonly Placed[], sense: Sense, match: Match): Hit | null {
  const [first, last] = [words[match.from], words[match.to - 1]];
  if (first === undefined || last === undefined || first.quoted || last.quoted) return null;
  return { sense, span: { from: first.start, to: last.end }, sentence: first.sentence, words: match };
}

function negated(
  words: readonly Placed[],
  { from, to }: Match,
  { negators, lateNegators }: Wording,
  nearOnly: boolean,
): boolean {
  const before = words.slice(Math.max(0, from - (nearOnly ? 1 : reach)), from);
  const behind = nearOnly || lateNegators.size === 0 ? [] : words.slice(to, to + reach);
  const [first, last] = [words[from]?.clause, words[to - 1]?.clause];
  return (
    before.some(({ word, clause }) => clause === first && negators.has(word)) ||
    behind.some(({ word, clause }) => clause === last && lateNegators.has(word))
  );
}

/** A sentence of a reply is short; a longer one can't be walked again and again. */
const farthest = 60;

function forward(words: readonly Placed[], from: number, { but }: Wording, visit: (at: number) => void): void {
  const sentence = words[from - 1]?.sentence;
  for (let at = from; at < from + farthest; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || but.has(word.word)) return;
    visit(at);
  }
}

function backward(words: readonly Placed[], from: number, visit: (at: number) => void): void {
  const sentence = words[from]?.sentence;
  for (let at = from - 1; at >= 0 && at > from - farthest && words[at]?.sentence === sentence; at -= 1) visit(at);
}

/** The playbook's own phrases to avoid. One that holds no word, such as "!?", is looked for as it stands. */
export function avoided(text: string, words: readonly Placed[], avoid: readonly string[]): Span[] {
  const phrases = new Phrases<true>();
  const found: Span[] = [];
  for (const phrase of avoid) {
    try {
      phrases.add(phrase, true);
    } catch {
      const literal = phrase.trim();
      for (
        let at = literal === '' ? -1 : text.indexOf(literal);
        at >= 0;
        at = text.indexOf(literal, at + literal.length)
      ) {
        found.push({ from: at, to: at + literal.length });
      }
    }
  }
  phrases.search(words, (_, match) => {
    const span = hitOf(words, { mark: 'time' }, match)?.span;
    if (span !== undefined) found.push(span);
  });
  return found;
}
