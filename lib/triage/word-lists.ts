/** The word lists that rules and signs hold, looked for in one pass over a post's text, whatever their number. */
import { Phrases } from '@/lib/language/phrases.ts';
import { tokens } from '@/lib/language/tokens.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { quoted, type Reading, unknown } from './fact.ts';

/** A word list is asked for like a fact, under this name. */
const prefix = 'words:';

export const listId = (words: readonly string[]): string => `${prefix}${words.join('\u0001')}`;

export class WordLists {
  readonly #phrases = new Phrases<number>();
  readonly #numbers = new Map<string, number>();
  readonly #first: number;

  /**
   * @param first the number of the first list
   * @throws RangeError when a phrase can't be searched: see `Phrases`
   */
  constructor(conditions: Iterable<Condition>, first: number) {
    this.#first = first;
    for (const condition of conditions) this.#add(condition);
  }

  #add(condition: Condition): void {
    if ('words' in condition) {
      const id = listId(condition.words);
      if (this.#numbers.has(id)) return;
      const number = this.#first + this.#numbers.size;
      this.#numbers.set(id, number);
      for (const phrase of condition.words) this.#phrases.add(phrase, number);
    } else if ('not' in condition) this.#add(condition.not);
    else if ('all' in condition) for (const one of condition.all) this.#add(one);
    else if ('any' in condition) for (const one of condition.any) this.#add(one);
  }

  /** @throws RangeError when no rule and no sign holds this list */
  numberOf(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`nothing is called "${id}"`);
    return number;
  }

  /** @param text `null` when it could not be read: then nobody knows whether a list's words stand in it */
  read(text: string | null): InText {
    if (text === null) return { found: [], reading: () => unknown };
    if (this.#numbers.size === 0) return { found: [], reading: () => absent };
    const said = new Map<number, string[]>();
    const words = tokens(text);
    this.#phrases.search(words, (number, { from, to }) => {
      const quote = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
      said.set(number, [...(said.get(number) ?? []), quote]);
    });
    const reading = (number: number): Reading => {
      const quotes = said.get(number);
      return quotes === undefined ? absent : { value: true, evidence: quoted(quotes) };
    };
    return { found: [...said.keys()], reading };
  }
}

/** What of the lists stands in one text. */
export interface InText {
  /** Numbers of the lists of which a phrase was found. */
  readonly found: readonly number[];
  /** Whether one of a list's phrases stands there, and which. */
  readonly reading: (number: number) => Reading;
}

const absent: Reading = { value: false, evidence: '' };
