/**
 * Finds the rules that could hold for a post without asking each: every rule is filed under one comparison that has to be true
 * for it, so that thousands of rules about other authors, words or thresholds cost nothing.
 */
import type { Comparison, Condition } from '@/lib/playbook/sections/rules.ts';
import type { Value } from './fact.ts';
import type { Readings } from './readings.ts';
import { listId } from './word-lists.ts';

export class RuleIndex {
  /** Under "fact = value": author, topic, language. */
  readonly #equal = new Map<number, Map<Value, number[]>>();
  /** Under "fact at least": the lowest thresholds first. */
  readonly #atLeast = new Map<number, { readonly from: number; readonly rule: number }[]>();
  readonly #words = new Map<number, number[]>();
  readonly #always: number[] = [];
  readonly #numberOf: (id: string) => number;
  /** A bit for each rule, used for one post after the other. */
  readonly #found: Uint32Array;

  /** @param numberOf a fact or word list */
  constructor(conditions: readonly Condition[], numberOf: (id: string) => number) {
    this.#numberOf = numberOf;
    this.#found = new Uint32Array(Math.ceil(conditions.length / 32));
    const common = new Map<string, number>();
    for (const leaf of conditions.flatMap(leaves)) common.set(keyOf(leaf), (common.get(keyOf(leaf)) ?? 0) + 1);
    // What few rules share tells them apart best.
    const shared = (leaf: Filed) => common.get(keyOf(leaf)) ?? 0;
    for (const [rule, condition] of conditions.entries()) {
      const cover = coverOf(condition, shared);
      if (cover === null) this.#always.push(rule);
      else for (const leaf of cover) this.#file(leaf, rule);
    }
    for (const row of this.#atLeast.values()) row.sort((one, other) => one.from - other.from);
  }

  #file(leaf: Filed, rule: number): void {
    if ('words' in leaf) {
      push(this.#words, this.#numberOf(listId(leaf.words)), rule);
      return;
    }
    const fact = this.#numberOf(leaf.fact);
    const equal = leaf.is ?? leaf.has;
    if (equal !== undefined) {
      const values = this.#equal.get(fact) ?? new Map<Value, number[]>();
      this.#equal.set(fact, values);
      push(values, equal, rule);
      return;
    }
    const row = this.#atLeast.get(fact) ?? [];
    this.#atLeast.set(fact, row);
    row.push({ from: leaf.atLeast ?? 0, rule });
  }

  /**
   * @param lists numbers of the word lists that were found in the text
   * @returns the numbers of the rules that are worth asking, in their order
   */
  candidates(readings: Pick<Readings, 'at'>, lists: Iterable<number>): number[] {
    const found = this.#found.fill(0);
    mark(found, this.#always);
    this.#equal.forEach((values, fact) => {
      const { value } = readings.at(fact);
      if (Array.isArray(value)) for (const one of value) mark(found, values.get(one));
      else if (value !== null) mark(found, values.get(value));
    });
    this.#atLeast.forEach((row, fact) => {
      const { value } = readings.at(fact);
      if (typeof value !== 'number') return;
      for (const { from, rule } of row) {
        if (from > value) break;
        markOne(found, rule);
      }
    });
    for (const list of lists) mark(found, this.#words.get(list));
    return marked(found);
  }
}

function mark(found: Uint32Array, rules: readonly number[] | undefined): void {
  if (rules !== undefined) for (const rule of rules) markOne(found, rule);
}

function markOne(found: Uint32Array, rule: number): void {
  found[rule >>> 5] = (found[rule >>> 5] ?? 0) | (1 << (rule & 31));
}

function marked(found: Uint32Array): number[] {
  const rules: number[] = [];
  found.forEach((bits, place) => {
    // The lowest bit that is left, until none is.
    for (let left = bits; left !== 0; left &= left - 1) rules.push(place * 32 + 31 - Math.clz32(left & -left));
  });
  return rules;
}

function push<Key>(map: Map<Key, number[]>, key: Key, rule: number): void {
  const row = map.get(key);
  if (row === undefined) map.set(key, [rule]);
  else row.push(rule);
}

/** What a rule can be filed under. */
type Filed = Comparison | { words: string[] };

const isFiled = (leaf: Condition): leaf is Filed =>
  'words' in leaf ||
  ('fact' in leaf && (leaf.is !== undefined || leaf.has !== undefined || leaf.atLeast !== undefined));

export const keyOf = (condition: Condition): string => JSON.stringify(condition);

function leaves(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return 'not' in condition ? [] : [condition];
}

/** Comparisons of which at least one is true whenever the condition is; `null` when there are none that can be filed. */
function coverOf(condition: Condition, shared: (leaf: Filed) => number): readonly Filed[] | null {
  if (isFiled(condition)) return [condition];
  const weight = (cover: readonly Filed[]) => cover.reduce((sum, leaf) => sum + shared(leaf), 0);
  if ('all' in condition) {
    const covers = condition.all.map((one) => coverOf(one, shared)).filter((cover) => cover !== null);
    return covers.sort((one, other) => weight(one) - weight(other))[0] ?? null;
  }
  if (!('any' in condition)) return null;
  const covers = condition.any.map((one) => coverOf(one, shared));
  return covers.includes(null) ? null : covers.flatMap((cover) => cover ?? []);
}
