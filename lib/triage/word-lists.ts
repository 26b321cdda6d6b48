/** The word lists that rules and signs hold, looked for in one pass over a post's text, whatever their number. */
import { Phrases } from '@/lib/language/phrases.ts';
import { tokens } from '@/lib/language/tokens.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { quoted, type Reading, unknown } from './fact.ts';

/** A word list is asked for like a fact, under this name. */
const prefix = 'words:';

export const listId = (words: readonly string[]): string => `${prefix}${words.join('\u0001')}`;

export class WordLists {
  readonly #phrases = new Phrases<string>();
  readonly #known = new Set<string>();

  /** @throws RangeError when a phrase can't be searched: see `Phrases` */
  constructor(conditions: Iterable<Condition>) {
    for (const condition of conditions) this.#add(condition);
  }

  #add(condition: Condition): void {
    if ('words' in condition) {
      const id = listId(condition.words);
      if (this.#known.has(id)) return;
      this.#known.add(id);
      for (const phrase of condition.words) this.#phrases.add(phrase, id);
    } else if ('not' in condition) this.#add(condition.not);
    else if ('all' in condition) for (const one of condition.all) this.#add(one);
    else if ('any' in condition) for (const one of condition.any) this.#add(one);
  }

  /** @returns a reading for each list that was asked for: whether one of its phrases stands in the text, and which */
  read(text: string | null): (id: string) => Reading {
    if (text === null) return () => unknown;
    if (this.#known.size === 0) return () => ({ value: false, evidence: '' });
    const found = new Map<string, string[]>();
    const words = tokens(text);
    this.#phrases.search(words, (id, { from, to }) => {
      const said = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
      found.set(id, [...(found.get(id) ?? []), said]);
    });
    return (id) => ({ value: found.has(id), evidence: quoted(found.get(id) ?? []) });
  }
}
