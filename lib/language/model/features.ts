/** What the model sees of a text: hashed runs of words and of letters, shapes, and what the lexicons found, with their places. */
import type { Concepts } from './concepts.ts';
import { finish, hashOf, mix, seed } from './hash.ts';
import type { Piece } from './pieces.ts';
import { polarityOf } from './polarity.ts';

/** Features of one group share a length of 1, so that a long post weighs as much as a short one. */
export const groups = ['words', 'letters', 'shape', 'hints', 'concepts', 'pairs'] as const;

/** Kinds of features, mixed into the hash first. */
const kinds = {
  one: 1,
  negated: 2,
  two: 3,
  three: 4,
  gap: 5,
  letters: 6,
  shape: 7,
  hint: 8,
  edge: 9,
  concept: 10,
  pair: 11,
  near: 12,
  rating: 0,
} as const;

/** How many pieces behind a negator are marked, unless a mark ends the clause. */
const reach = 4;

/** What was found in one text; reused from text to text, so it is read before the next one comes. */
export class Features {
  count = 0;
  readonly hash = new Uint32Array(capacity);
  readonly group = new Uint8Array(capacity);
  /** The first and last piece that it came from; `none` when it came from the text as a whole. */
  readonly from = new Int16Array(capacity);
  readonly to = new Int16Array(capacity);
  /** Length of each group's vector. */
  readonly size = new Float64Array(groups.length);

  clear(): void {
    this.count = 0;
    this.size.fill(0);
  }

  add(hash: number, group: number, from: number, to: number): void {
    if (this.count >= capacity) return;
    this.hash[this.count] = finish(hash);
    this.group[this.count] = group;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
    this.size[group] = (this.size[group] ?? 0) + 1;
  }
}

const capacity = 16_384;
export const none = -1;

export interface Reader {
  readonly negators: ReadonlySet<string>;
  readonly concepts: Concepts;
  /** English words by how good or bad they are, from -4 to 4. */
  readonly rated: ReadonlyMap<string, number>;
  /** Of the text, as far as it is known. */
  readonly language: string | null;
  /** `false`: the runs of letters are left out; whoever reads many texts sums them up word by word. */
  readonly letters?: boolean;
}

/** @param hints what the lexicons found, by name, with its weight: `problem`, `topic:safety`, … */
export function readFeatures(
  pieces: readonly Piece[],
  hints: ReadonlyMap<string, number>,
  { negators, concepts, rated, language, letters = true }: Reader,
  into: Features,
): void {
  into.clear();
  const words = pieces.map(({ word }) => hashOf(word));
  let negatedUntil = -1;
  for (const [index, piece] of pieces.entries()) {
    const word = words[index] ?? 0;
    const negated = index <= negatedUntil;
    into.add(mix(mix(seed, kinds.one), word), 0, index, index);
    if (negated && piece.kind !== 'mark') into.add(mix(mix(seed, kinds.negated), word), 0, index, index);
    runs(words, index, into);
    if (letters && piece.kind === 'word') letterRuns(piece.word, index, into);
    if (negators.has(piece.word)) negatedUntil = index + reach;
    else if (piece.kind === 'mark') negatedUntil = -1;
  }
  edges(words, into);
  shapes(pieces, into);
  for (const [name, weight] of hints) {
    const base = hashOf(name, mix(seed, kinds.hint));
    for (let step = 1; step <= Math.min(3, Math.ceil(weight)); step += 1) into.add(mix(base, step), 3, none, none);
  }
  if (rated.size > 0 && (language === null || language === 'en' || language === 'hi')) {
    polarityOf(pieces, rated, negators, (name) => into.add(ratingOf(name), 3, none, none));
  }
  conceptsOf(pieces, concepts, language, into);
}

const ratings = new Map<string, number>();
/** There are some hundred names, said of every text. */
function ratingOf(name: string): number {
  const before = ratings.get(name);
  if (before !== undefined) return before;
  const made = hashOf(name, mix(seed, kinds.rating));
  ratings.set(name, made);
  return made;
}

/** Two concepts within this many pieces belong together. */
const nearby = 4;

/** Reused from text to text; there are far fewer concepts. */
const count = new Uint8Array(256);
const lastPlace = new Int16Array(256);
const present: number[] = [];

function conceptsOf(pieces: readonly Piece[], concepts: Concepts, language: string | null, into: Features): void {
  count.fill(0);
  lastPlace.fill(none);
  present.length = 0;
  concepts.search(pieces, language, (concept, at) => {
    const seen = (count[concept] ?? 0) + 1;
    count[concept] = Math.min(200, seen);
    if (seen === 1) present.push(concept);
    if (seen <= 3) into.add(mix(mix(mix(seed, kinds.concept), concept), seen), 4, at, at);
    for (const other of present) {
      const before = lastPlace[other] ?? none;
      if (other === concept || before === none || at - before > nearby) continue;
      into.add(mix(mix(mix(seed, kinds.near), other), concept), 5, before, at);
    }
    lastPlace[concept] = at;
  });
  present.sort((a, b) => a - b);
  for (let i = 0; i < present.length; i += 1) {
    const one = mix(mix(seed, kinds.pair), present[i] ?? 0);
    for (let j = i + 1; j < present.length; j += 1) into.add(mix(one, present[j] ?? 0), 5, none, none);
  }
}

function runs(words: readonly number[], index: number, into: Features): void {
  const word = words[index] ?? 0;
  const next = words[index + 1];
  if (next === undefined) return;
  const two = mix(mix(mix(seed, kinds.two), word), next);
  into.add(two, 0, index, index + 1);
  const third = words[index + 2];
  if (third === undefined) return;
  into.add(mix(mix(two, kinds.three), third), 0, index, index + 2);
  into.add(mix(mix(mix(seed, kinds.gap), word), third), 0, index, index + 2);
}

const shortest = 3;
const longest = 5;
/** Longer words are read by their first letters: nobody's word is longer, a hostile page's may be. */
const longestWord = 40;

export function letterRuns(word: string, index: number, into: Features): void {
  const text = `<${word.slice(0, longestWord)}>`;
  for (let from = 0; from + shortest <= text.length; from += 1) {
    let h = mix(seed, kinds.letters);
    const end = Math.min(text.length, from + longest);
    for (let to = from; to < end; to += 1) {
      h = mix(h, text.charCodeAt(to));
      if (to - from + 1 >= shortest) into.add(h, 1, index, index);
    }
  }
}

function edges(words: readonly number[], into: Features): void {
  const base = mix(seed, kinds.edge);
  const last = words.length - 1;
  if (last < 0) return;
  into.add(mix(mix(base, 1), words[0] ?? 0), 0, 0, 0);
  into.add(mix(mix(base, 2), words[last] ?? 0), 0, last, last);
}

/** A count as one of few steps. */
const step = (count: number): number => (count > 8 ? 5 : count > 4 ? 4 : count > 2 ? 3 : count);

function shapes(pieces: readonly Piece[], into: Features): void {
  const counts = new Array<number>(8).fill(0);
  const raise = (at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const { kind, word, long, loud } of pieces) {
    if (kind === 'word') raise(0);
    if (loud) raise(1);
    if (long) raise(2);
    if (kind === 'handle') raise(3);
    if (kind === 'link') raise(4);
    if (kind === 'tag') raise(5);
    if (kind === 'emoji' || kind === 'face') raise(6);
    if (word.includes('!')) raise(7);
  }
  const length = Math.min(8, Math.floor((counts[0] ?? 0) / 4));
  for (const [at, count] of counts.entries()) {
    into.add(mix(mix(mix(seed, kinds.shape), at), at === 0 ? length : step(count)), 2, none, none);
  }
}
