/** The file of weights, and the table that is made of it. */
import { describe, expect, it } from 'vitest';
import { Features, letterRuns } from '@/lib/language/model/features.ts';
import { piecesOf } from '@/lib/language/model/pieces.ts';
import { Spelled } from '@/lib/language/model/spelled.ts';
import { Table } from '@/lib/language/model/table.ts';
import { readWeights, type Weights, writeWeights } from '@/lib/language/model/weights.ts';

const head = { scale: 0.5, bias: 0.1, slope: 1, offset: 0, threshold: 0.5 };
const weights: Weights = {
  header: {
    version: 1,
    bits: 10,
    groups: [1, 1, 1, 1, 1, 1],
    negators: ['not'],
    concepts: { body: { en: 'arm leg*' } },
    rated: { good: 1.9 },
    sets: ['own'],
    languages: ['en'],
    inputs: ['complaint'],
    second: [{ id: 'complaint', weights: [1], bias: 0 }],
    heads: [
      { ...head, id: 'complaint', count: 3 },
      { ...head, id: 'praise', count: 2 },
    ],
  },
  places: [Uint32Array.of(0, 200, 1023), Uint32Array.of(200, 600)],
  values: [Int8Array.of(-127, 3, 127), Int8Array.of(-5, 1)],
};

describe('the weights', () => {
  it('are the same after writing and reading', () => {
    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  it('are the same when they stand in the middle of a larger buffer, as files read by node do', () => {
    const bytes = writeWeights(weights);
    const around = Buffer.alloc(bytes.length + 16, 7);
    around.set(bytes, 8);
    expect(readWeights(around.subarray(8, 8 + bytes.length))).toEqual(weights);
  });

  it('refuse bytes that are something else', () => {
    expect(() => readWeights(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow(RangeError);
  });

  it('refuse a file that is cut short', () => {
    expect(() => readWeights(writeWeights(weights).subarray(0, -2))).toThrow(RangeError);
  });

  it('refuse a file of another version', () => {
    const other = writeWeights({ ...weights, header: { ...weights.header, version: 2 as 1 } });
    expect(() => readWeights(other)).toThrow(/another version/u);
  });
});

describe('the table', () => {
  const table = new Table(weights);
  const sums = (place: number, value: number) => {
    const found = new Float64Array(2);
    const one = { count: 1, hash: Uint32Array.of((place << 22) >>> 0), group: Uint8Array.of(0) };
    table.addAll(one, Float64Array.of(value), found);
    table.scaled(found);
    return [...found];
  };

  it('adds a feature to every head that has a weight for it', () => {
    expect(sums(200, 2)).toEqual([9, -25]);
    expect(sums(1023, 1)).toEqual([8_064.5, 0]);
    expect(sums(0, 1)).toEqual([-8_064.5, 0]);
  });

  it('adds nothing for a feature without weights', () => {
    expect(sums(201, 1)).toEqual([0, 0]);
  });
});

describe('letters summed up word by word', () => {
  const dense: Weights = {
    header: { ...weights.header, bits: 6, heads: weights.header.heads.map((one) => ({ ...one, count: 64 })) },
    places: [0, 1].map(() => Uint32Array.from({ length: 64 }, (_, at) => at)),
    values: [0, 1].map((side) => Int8Array.from({ length: 64 }, (_, at) => (at % 7) - 3 + side)),
  };
  const table = new Table(dense);
  const spelled = new Spelled(table, 2);

  it.each(['late again and again', '@us 12 !', 'the the the'])('say the same as all at once: %s', (text) => {
    const pieces = piecesOf(text);
    const features = new Features();
    features.clear();
    for (const [at, { kind, word }] of pieces.entries()) if (kind === 'word') letterRuns(word, at, features);
    const expected = new Float64Array(2);
    table.addAll(features, new Float64Array(8).fill(0.5 / Math.sqrt(features.count || 1)), expected);
    const found = new Float64Array(2);
    spelled.addAll(pieces, 0.5, found);
    for (const [at, sum] of expected.entries()) expect(found[at]).toBeCloseTo(sum, 6);
  });
});
