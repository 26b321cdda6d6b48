/** Many texts as one table of sparse vectors: rows of feature places and values. */
import { Features, groups, type Reader, readFeatures } from '@/lib/language/model/features.ts';
import { piecesOf } from '@/lib/language/model/pieces.ts';

export interface Vectors {
  readonly rows: number;
  /** Row r has the features `start[r]` … `start[r + 1]`. */
  readonly start: Uint32Array;
  readonly place: Uint32Array;
  readonly value: Float32Array;
  /** Which group the features at each place are of. */
  readonly group: Uint8Array;
}

export interface Seen {
  readonly text: string;
  readonly language: string | null;
  readonly hints: ReadonlyMap<string, number>;
}

/** @param bits how many bits of a feature's hash are its place in the tables */
export function vectorsOf(
  texts: readonly Seen[],
  bits: number,
  weights: readonly number[],
  reader: Omit<Reader, 'language'>,
): Vectors {
  const features = new Features();
  const start = new Uint32Array(texts.length + 1);
  let place = new Uint32Array(texts.length * 300 + 1024);
  let value = new Float32Array(place.length);
  let at = 0;
  const last = new Uint32Array(2 ** bits);
  const group = new Uint8Array(2 ** bits);
  const lengths = new Float32Array(groups.length);
  for (const [row, { text, language, hints }] of texts.entries()) {
    readFeatures(piecesOf(text), hints, { ...reader, language }, features);
    for (let g = 0; g < groups.length; g += 1)
      lengths[g] = (weights[g] ?? 1) / Math.sqrt(Math.max(1, features.size[g] ?? 1));
    if (at + features.count > place.length) {
      place = grown(place, new Uint32Array(place.length * 2));
      value = grown(value, new Float32Array(place.length));
    }
    const begin = at;
    for (let i = 0; i < features.count; i += 1) {
      const here = (features.hash[i] ?? 0) >>> (32 - bits);
      const size = lengths[features.group[i] ?? 0] ?? 1;
      const before = last[here] ?? 0;
      // One place holds one number in a row: the solver's steps are as long as the row's true length.
      if (before > begin) value[before - 1] = (value[before - 1] ?? 0) + size;
      else {
        place[at] = here;
        value[at] = size;
        at += 1;
        last[here] = at;
        group[here] = features.group[i] ?? 0;
      }
    }
    start[row + 1] = at;
  }
  return { rows: texts.length, start, place: place.slice(0, at), value: value.slice(0, at), group };
}

function grown<T extends Uint32Array | Float32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
