/** What the letters of a word say to each head, summed up once a word: words come again and again, their letters are the same. */
import { Features, letterRuns, none } from './features.ts';
import type { Piece } from './pieces.ts';
import type { Table } from './table.ts';

interface Sum {
  readonly count: number;
  readonly sums: Float64Array;
}

/** A worker lives long and reads much; a hostile page invents words. */
const mostRemembered = 10_000;

export class Spelled {
  readonly #table: Table;
  readonly #heads: number;
  readonly #remembered = new Map<string, Sum>();
  readonly #features = new Features();

  constructor(table: Table, heads: number) {
    this.#table = table;
    this.#heads = heads;
  }

  /** Adds the letters of all words to the heads' sums, together as one vector of length `weight`. */
  addAll(pieces: readonly Piece[], weight: number, into: Float64Array): void {
    const found: Sum[] = [];
    let count = 0;
    for (const { kind, word } of pieces) {
      if (kind !== 'word') continue;
      const sum = this.#remembered.get(word) ?? this.#of(word);
      count += sum.count;
      found.push(sum);
    }
    const length = weight / Math.sqrt(count || 1);
    for (const { sums } of found) {
      for (let head = 0; head < into.length; head += 1) into[head] = (into[head] ?? 0) + length * (sums[head] ?? 0);
    }
  }

  /** Gives each word of a text what its letters say to some heads; `rows` and `shares` as for `Table.share`. */
  share(pieces: readonly Piece[], weight: number, rows: Int8Array, shares: readonly Float64Array[]): void {
    const found = pieces.map(({ kind, word }) =>
      kind === 'word' ? (this.#remembered.get(word) ?? this.#of(word)) : null,
    );
    const length = weight / Math.sqrt(found.reduce((all, sum) => all + (sum?.count ?? 0), 0) || 1);
    for (const [head, row] of rows.entries()) {
      if (row === none) continue;
      const share = shares[row] as Float64Array;
      for (const [at, sum] of found.entries())
        if (sum !== null) share[at] = (share[at] ?? 0) + length * (sum.sums[head] ?? 0);
    }
  }

  #of(word: string): Sum {
    const features = this.#features;
    features.clear();
    letterRuns(word, 0, features);
    const sums = new Float64Array(this.#heads);
    this.#table.addAll(features, ones, sums);
    const sum = { count: features.count, sums };
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
    this.#remembered.set(word, sum);
    return sum;
  }
}

/** Any group's features count once here; their length is known when the whole text is. */
const ones = new Float64Array(8).fill(1);
