/**
 * Finds many phrases in a text at once. A phrase is words in a row; `charg*` stands for any ending, and `lost ~ bag` lets
 * up to three words stand between. No pattern that backtracks can be written in it.
 */
import { type Token, tokens } from './tokens.ts';

export interface Match {
  /** Index of the first and behind the last token. */
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly word: string;
  readonly open: boolean;
  /** How many other words may stand before this one. */
  readonly gap: number;
}

interface Phrase<Value> {
  readonly steps: readonly Step[];
  readonly value: Value;
}

const widestGap = 3;
/** Open words are looked up by their first letters; a shorter stem would match half a dictionary. */
const shortestStem = 3;

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.trim().split(/\s+/u)) {
    if (part === '~') {
      gap = widestGap;
      continue;
    }
    const open = part.endsWith('*');
    const words = tokens(open ? part.slice(0, -1) : part).map((token) => token.word);
    for (const [index, word] of words.entries()) {
      steps.push({ word, open: open && index === words.length - 1, gap: index === 0 ? gap : 0 });
    }
    gap = 0;
  }
  return steps;
}

/** Phrases with a value each, found in reading order; the same value may be found several times. */
export class Phrases<Value> {
  readonly #closed = new Map<string, Phrase<Value>[]>();
  readonly #open = new Map<string, Phrase<Value>[]>();

  /** @throws RangeError when a phrase has no word, or an open word of fewer than three letters at its beginning */
  add(phrase: string, value: Value): void {
    const steps = stepsOf(phrase);
    const first = steps[0];
    if (first === undefined) throw new RangeError(`"${phrase}" holds no word`);
    if (first.open && first.word.length < shortestStem) {
      throw new RangeError(`"${phrase}": write at least ${shortestStem} letters before the star`);
    }
    const table = first.open ? this.#open : this.#closed;
    const key = first.open ? first.word.slice(0, shortestStem) : first.word;
    const row = table.get(key);
    if (row === undefined) table.set(key, [{ steps, value }]);
    else row.push({ steps, value });
  }

  /** Calls `found` for every phrase in the text. */
  search(text: readonly Token[], found: (value: Value, match: Match) => void): void {
    for (const [from, token] of text.entries()) {
      this.#try(this.#closed.get(token.word), text, from, found);
      this.#try(this.#open.get(token.word.slice(0, shortestStem)), text, from, found);
    }
  }

  #try(
    phrases: readonly Phrase<Value>[] | undefined,
    text: readonly Token[],
    from: number,
    found: (value: Value, match: Match) => void,
  ): void {
    for (const phrase of phrases ?? []) {
      const to = endOf(phrase.steps, text, from);
      if (to !== null) found(phrase.value, { from, to });
    }
  }
}

/** Takes the nearest word that fits at each gap: linear in the phrase, by design not a full pattern matcher. */
function endOf(steps: readonly Step[], text: readonly Token[], from: number): number | null {
  let at = from;
  for (const [index, step] of steps.entries()) {
    const last = at + (index === 0 ? 0 : step.gap);
    while (at <= last && !fits(step, text[at]?.word)) at += 1;
    if (at > last) return null;
    at += 1;
  }
  return at;
}

const fits = (step: Step, word: string | undefined): boolean =>
  word !== undefined && (step.open ? word.startsWith(step.word) : word === step.word);
