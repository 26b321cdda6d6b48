/** Words by what they are about (a body part, a danger, money, a stranger's letters), in each language, so that languages share what was learned. */
import type { Piece } from './pieces.ts';

/** By concept, by language: words apart by spaces, folded; a star stands for any ending. */
export type ConceptWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** In these a word may stand inside another, or behind an article that is written together with it. */
const together: ReadonlySet<string> = new Set(['de', 'nl', 'ar']);
/** A stem must have this many letters to be looked for inside a word. */
const inside: Readonly<Record<string, number>> = { de: 5, nl: 5, ar: 3 };
/** Words seen before are remembered; a worker lives long and reads much. */
const mostRemembered = 20_000;

const nothing: readonly number[] = [];

class Language {
  readonly #whole = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #inside = new Map<string, number[]>();
  readonly #remembered = new Map<string, readonly number[]>();
  #longest = 0;

  constructor(language: string, concepts: ConceptWords) {
    const least = inside[language] ?? 0;
    for (const [index, name] of Object.keys(concepts).entries()) {
      for (const entry of (concepts[name]?.[language] ?? '').split(' ')) {
        if (entry === '') continue;
        const open = entry.endsWith('*');
        const stem = open ? entry.slice(0, -1) : entry;
        push(open ? this.#stems : this.#whole, stem, index);
        if (together.has(language) && open && stem.length >= least) {
          push(this.#inside, stem, index);
        }
        this.#longest = Math.max(this.#longest, stem.length);
      }
    }
  }

  whole(word: string): readonly number[] {
    return this.#whole.get(word) ?? nothing;
  }

  of(word: string): readonly number[] {
    const before = this.#remembered.get(word);
    if (before !== undefined) return before;
    const found = new Set(this.#whole.get(word));
    for (let end = 1; end <= Math.min(word.length, this.#longest); end += 1) {
      for (const concept of this.#stems.get(word.slice(0, end)) ?? []) found.add(concept);
    }
    if (this.#inside.size > 0) this.#within(word, found);
    const all = [...found];
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(word, all);
    return all;
  }

  #within(word: string, found: Set<number>): void {
    for (let from = 0; from < Math.min(word.length, 60); from += 1) {
      for (let to = from + 1; to <= Math.min(word.length, from + this.#longest); to += 1) {
        for (const concept of this.#inside.get(word.slice(from, to)) ?? []) found.add(concept);
      }
    }
  }
}

function push(into: Map<string, number[]>, key: string, value: number): void {
  const row = into.get(key);
  if (row === undefined) into.set(key, [value]);
  else row.push(value);
}

export class Concepts {
  readonly names: readonly string[];
  readonly #words: ConceptWords;
  readonly #languages = new Map<string, Language>();

  constructor(words: ConceptWords) {
    this.#words = words;
    this.names = Object.keys(words);
  }

  /** Calls `found` for each concept of each piece; signs of scripts without spaces are read as runs. */
  search(pieces: readonly Piece[], language: string | null, found: (concept: number, piece: number) => void): void {
    const read = this.#of(language ?? 'en');
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || (piece.kind !== 'word' && piece.kind !== 'sign')) continue;
      if (piece.kind === 'word') {
        for (const concept of read.of(piece.word)) found(concept, at);
        continue;
      }
      // Six signs are longer than any word of ours; each is looked at from its own beginning.
      let run = '';
      for (let next = at; next < at + 6 && pieces[next]?.kind === 'sign'; next += 1) {
        run += pieces[next]?.word ?? '';
        for (const concept of read.whole(run)) found(concept, at);
      }
    }
  }

  #of(language: string): Language {
    const before = this.#languages.get(language);
    if (before !== undefined) return before;
    const made = new Language(language, this.#words);
    this.#languages.set(language, made);
    return made;
  }
}
