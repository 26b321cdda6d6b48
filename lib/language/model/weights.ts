/** The file of weights: a header in JSON, then each head's places and bytes. Written by training, read by the worker. */
import type { ConceptWords } from './concepts.ts';
import { type Head, heads } from './heads.ts';

/** What a head needs beside its weights. */
export interface HeadHeader {
  readonly id: Head;
  /** Weight of the byte 1; see `stepOf`. */
  readonly scale: number;
  readonly bias: number;
  /** Probability = logistic(slope × score + offset). */
  readonly slope: number;
  readonly offset: number;
  /** From this probability on the head says yes; for sentiment, what the probability is divided by before comparing. */
  readonly threshold: number;
  /** Number of weights that are not 0. */
  readonly count: number;
}

export interface Header {
  readonly version: 1;
  /** How many upper bits of a feature's hash are its place. */
  readonly bits: number;
  /** How much each group of features weighs, in the order of `groups`. */
  readonly groups: readonly number[];
  readonly negators: readonly string[];
  readonly concepts: ConceptWords;
  /** English words by how good or bad they are. */
  readonly rated: Readonly<Record<string, number>>;
  /** The sets that the weights were trained on. */
  readonly sets: readonly string[];
  /** The languages in which they were labelled: in any other the answers would be guesses. */
  readonly languages: readonly string[];
  readonly heads: readonly HeadHeader[];
  /** The second layer: whose answers it knows, and which it gives anew. */
  readonly inputs: readonly Head[];
  readonly second: readonly Second[];
}

export interface Weights {
  readonly header: Header;
  /** For each head its places in rising order, and the byte at each. */
  readonly places: readonly Uint32Array[];
  readonly values: readonly Int8Array[];
}

/** Bytes are spaced by squares: a few weights are large, most are small, and both need their steps. */
export const stepOf = (byte: number): number => byte * Math.abs(byte);

/** One head of the second layer: its weights for the inputs, of which its own is taken as log odds. */
export interface Second {
  readonly id: Head;
  readonly weights: readonly number[];
  readonly bias: number;
}

const magic = [0x46, 0x42, 0x4d, 0x31];

/** @returns the file's bytes */
export function writeWeights({ header, places, values }: Weights): Uint8Array {
  const bytes: number[] = [...magic];
  const text = new TextEncoder().encode(JSON.stringify(header));
  for (let shift = 0; shift < 32; shift += 8) bytes.push((text.length >>> shift) & 255);
  for (const byte of text) bytes.push(byte);
  for (const [index, row] of places.entries()) {
    let before = 0;
    for (const place of row) {
      let gap = place - before;
      before = place;
      for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
      bytes.push(gap);
    }
    for (const value of values[index] ?? []) bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

/** @throws RangeError when the bytes are not a file of weights that this version reads */
export function readWeights(bytes: Uint8Array): Weights {
  if (magic.some((byte, at) => bytes[at] !== byte)) throw new RangeError('these bytes are no model weights');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  if (header.version !== 1 || header.heads.some(({ id }) => !heads.includes(id))) {
    throw new RangeError('these model weights were written by another version');
  }
  let at = 8 + length;
  const places: Uint32Array[] = [];
  const values: Int8Array[] = [];
  for (const { count } of header.heads) {
    const row = new Uint32Array(count);
    let place = 0;
    for (let i = 0; i < count; i += 1) {
      let byte = bytes[at] ?? 0;
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        gap |= (byte & 127) << shift;
        at += 1;
        if (byte < 128) break;
        byte = bytes[at] ?? 0;
      }
      place += gap;
      row[i] = place;
    }
    if (at + count > bytes.length) throw new RangeError('these model weights are cut short');
    places.push(row);
    // Copied one by one: `slice` of node's buffers would hand on the whole file.
    values.push(Int8Array.from(bytes.subarray(at, at + count)));
    at += count;
  }
  return { header, places, values };
}
