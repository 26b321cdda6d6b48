/** The weights of all heads in one table by feature: a feature is looked up once for all heads, and most have no weight at all. */
import { type Features, none } from './features.ts';
import { stepOf, type Weights } from './weights.ts';

/** What each byte stands for. */
const steps = Float64Array.from({ length: 256 }, (_, byte) => stepOf((byte << 24) >> 24));

export class Table {
  readonly #shift: number;
  /** One bit a place, and how many bits are set before each 32 of them: small enough to stay near the processor. */
  readonly #bits: Uint32Array;
  readonly #before: Uint32Array;
  /** Entries of the n-th set place: from `#start[n]` to `#start[n + 1]`, each a head and a byte. */
  readonly #start: Uint32Array;
  readonly #entries: Uint16Array;
  readonly #scales: Float64Array;

  constructor({ header, places, values }: Weights) {
    this.#shift = 32 - header.bits;
    this.#bits = new Uint32Array(2 ** header.bits / 32);
    this.#before = new Uint32Array(this.#bits.length + 1);
    this.#scales = Float64Array.from(header.heads, ({ scale }) => scale);
    for (const row of places) {
      for (const place of row) this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
    for (const [at, word] of this.#bits.entries()) this.#before[at + 1] = (this.#before[at] ?? 0) + ones(word);
    const start = new Uint32Array((this.#before[this.#bits.length] ?? 0) + 1);
    for (const row of places) {
      for (const place of row) {
        const next = this.#rank(place) + 1;
        start[next] = (start[next] ?? 0) + 1;
      }
    }
    for (let i = 1; i < start.length; i += 1) start[i] = (start[i] ?? 0) + (start[i - 1] ?? 0);
    const next = start.slice();
    this.#entries = new Uint16Array(start[start.length - 1] ?? 0);
    for (const [head, row] of places.entries()) {
      for (const [i, place] of row.entries()) {
        const rank = this.#rank(place);
        const at = next[rank] ?? 0;
        this.#entries[at] = (head << 8) | ((values[head]?.[i] ?? 0) & 255);
        next[rank] = at + 1;
      }
    }
    this.#start = start;
  }

  /** Adds the bytes of each feature, times its group's length, to each head's sum; `scaled` makes scores of the sums. */
  addAll(
    { count, hash, group }: Pick<Features, 'count' | 'hash' | 'group'>,
    lengths: Float64Array,
    sums: Float64Array,
  ): void {
    // Held here once: this loop runs some hundred times a post.
    const [bits, before, start, entries, shift] = [this.#bits, this.#before, this.#start, this.#entries, this.#shift];
    for (let i = 0; i < count; i += 1) {
      const place = (hash[i] as number) >>> shift;
      const word = bits[place >>> 5] as number;
      const bit = place & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const rank = (before[place >>> 5] as number) + ones(word & ((1 << bit) - 1));
      const value = lengths[group[i] as number] as number;
      for (let at = start[rank] as number, end = start[rank + 1] as number; at < end; at += 1) {
        const entry = entries[at] as number;
        const head = entry >>> 8;
        sums[head] = (sums[head] as number) + (steps[entry & 255] as number) * value;
      }
    }
  }

  /**
   * Gives what each feature says to some heads back to the pieces that it came from, in equal parts.
   * @param rows by head, in the order of the header: which of `shares` is its own, or `none`
   * @param shares one number for each piece
   */
  share(
    { count, hash, group, from, to }: Omit<Features, 'size'>,
    lengths: Float64Array,
    rows: Int8Array,
    shares: readonly Float64Array[],
  ): void {
    const [bits, start, entries, shift] = [this.#bits, this.#start, this.#entries, this.#shift];
    for (let i = 0; i < count; i += 1) {
      const first = from[i] as number;
      if (first === none) continue;
      const place = (hash[i] as number) >>> shift;
      if ((((bits[place >>> 5] as number) >>> (place & 31)) & 1) === 0) continue;
      const last = to[i] as number;
      const value = (lengths[group[i] as number] as number) / (last - first + 1);
      const rank = this.#rank(place);
      for (let at = start[rank] as number, end = start[rank + 1] as number; at < end; at += 1) {
        const entry = entries[at] as number;
        const row = rows[entry >>> 8] as number;
        if (row === none) continue;
        const share = shares[row] as Float64Array;
        const part = (steps[entry & 255] as number) * value;
        for (let piece = first; piece <= last; piece += 1) share[piece] = (share[piece] as number) + part;
      }
    }
  }

  scaled(sums: Float64Array): void {
    for (let head = 0; head < sums.length; head += 1) sums[head] = (sums[head] ?? 0) * (this.#scales[head] ?? 0);
  }

  /** How many places with weights stand before this one. */
  #rank(place: number): number {
    const word = this.#bits[place >>> 5] as number;
    return (this.#before[place >>> 5] as number) + ones(word & ((1 << (place & 31)) - 1));
  }
}

/** How many bits of 32 are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
