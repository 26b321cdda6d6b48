/**
 * Finds the rules that could hold for a post without asking each: every rule is filed under one comparison that has to be true
 * for it, so that thousands of rules about other authors, words or thresholds cost nothing.
 */
import type { Comparison, Condition } from '@/lib/playbook/sections/rules.ts';
import type { Reading, Value } from './fact.ts';
import { listId } from './word-lists.ts';

export class RuleIndex {
  /** Under "fact = value": author, topic, language. */
  readonly #equal = new Map<string, Map<Value, number[]>>();
  /** Under "fact at least": the lowest thresholds first. */
  readonly #atLeast = new Map<string, { readonly from: number; readonly rule: number }[]>();
  readonly #words = new Map<string, number[]>();
  readonly #always: number[] = [];

  constructor(conditions: readonly Condition[]) {
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
      push(this.#words, listId(leaf.words), rule);
      return;
    }
    const equal = leaf.is ?? leaf.has;
    if (equal !== undefined) {
      const values = this.#equal.get(leaf.fact) ?? new Map<Value, number[]>();
      this.#equal.set(leaf.fact, values);
      push(values, equal, rule);
      return;
    }
    const row = this.#atLeast.get(leaf.fact) ?? [];
    this.#atLeast.set(leaf.fact, row);
    row.push({ from: leaf.atLeast ?? 0, rule });
  }

  /**
   * @param lists ids of the word lists that were found in the text
   * @returns the numbers of the rules that are worth asking, in their order
   */
  candidates(reading: (id: string) => Reading, lists: Iterable<string>): number[] {
    const found = new Set(this.#always);
    const add = (rules: readonly number[] | undefined) => {
      for (const rule of rules ?? []) found.add(rule);
    };
    for (const [fact, values] of this.#equal) {
      const { value } = reading(fact);
      if (Array.isArray(value)) for (const one of value) add(values.get(one));
      else if (value !== null) add(values.get(value));
    }
    for (const [fact, row] of this.#atLeast) {
      const { value } = reading(fact);
      if (typeof value !== 'number') continue;
      for (const { from, rule } of row) {
        if (from > value) break;
        found.add(rule);
      }
    }
    for (const list of lists) add(this.#words.get(list));
    return [...found].sort((one, other) => one - other);
  }
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
