/**
 * A playbook's rules made ready, so that thousands of them cost little: every comparison and sign is decided at most once
 * for a post, and a rule whose first need does not hold is passed over with one look.
 */
import type { Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { compare, decide } from './conditions.ts';
import type { Reading } from './fact.ts';
import { listId } from './word-lists.ts';

type Truth = boolean | null;
type Test = (ask: Asked) => Truth;

/** What one post was asked so far. */
interface Asked {
  readonly reading: (id: string) => Reading;
  /** By number of the test; `undefined`: not asked yet. */
  readonly known: (Truth | undefined)[];
}

export interface Fired {
  readonly rule: Rule;
  /** Ids of the facts that made it true, in the order of the condition. */
  readonly by: readonly string[];
}

export class Rulebook {
  readonly #signs: Readonly<Record<string, Condition>>;
  readonly #rules: readonly { readonly rule: Rule; readonly guard: number; readonly test: Test }[];
  /** Comparisons, word lists and signs: each distinct one has a number. */
  readonly #numbers = new Map<string, number>();
  readonly #tests: Test[] = [];

  /** @throws RangeError when a sign is not defined or signs go round in a circle: `checkPlaybook` finds both before */
  constructor(rules: readonly Rule[], signs: Readonly<Record<string, Condition>>) {
    this.#signs = signs;
    const needs = rules.map(({ when }) => needsOf(when));
    const common = new Map<string, number>();
    for (const one of needs) for (const need of one) common.set(keyOf(need), (common.get(keyOf(need)) ?? 0) + 1);
    this.#rules = rules.map((rule, index) => {
      // The need that most rules share tells about most of them at once.
      const guard = (needs[index] ?? []).toSorted(
        (a, b) => (common.get(keyOf(b)) ?? 0) - (common.get(keyOf(a)) ?? 0),
      )[0];
      return { rule, guard: guard === undefined ? -1 : this.#number(guard), test: this.#compile(rule.when) };
    });
  }

  /** The rules that surely hold, from top to bottom. */
  fired(reading: (id: string) => Reading): Fired[] {
    const ask: Asked = { reading, known: [] };
    const fired: Fired[] = [];
    for (const { rule, guard, test } of this.#rules) {
      if (guard >= 0 && this.#ask(guard, ask) !== true) continue;
      if (test(ask) === true) fired.push({ rule, by: decide(rule.when, reading, this.#signs).by });
    }
    return fired;
  }

  #ask(number: number, ask: Asked): Truth {
    const before = ask.known[number];
    if (before !== undefined) return before;
    const answer = this.#tests[number]?.(ask) ?? null;
    ask.known[number] = answer;
    return answer;
  }

  /** The number of a comparison, word list or sign; it is made when it is first met. */
  #number(condition: Condition, depth = 0): number {
    const key = keyOf(condition);
    const before = this.#numbers.get(key);
    if (before !== undefined) return before;
    const number = this.#tests.push(this.#leaf(condition, depth)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #leaf(condition: Condition, depth: number): Test {
    if ('fact' in condition) return ({ reading }) => compare(condition, reading(condition.fact));
    if ('words' in condition) {
      const id = listId(condition.words);
      return ({ reading }) => compare({ fact: id, is: true }, reading(id));
    }
    const meant = 'sign' in condition ? this.#signs[condition.sign] : condition;
    if (meant === undefined) throw new RangeError(`no sign ${keyOf(condition)}`);
    return this.#compile(meant, depth + 1);
  }

  #compile(condition: Condition, depth = 0): Test {
    if (depth > deepest) throw new RangeError('signs that use each other in a circle');
    if ('not' in condition) {
      const test = this.#compile(condition.not, depth + 1);
      return (ask) => {
        const holds = test(ask);
        return holds === null ? null : !holds;
      };
    }
    if ('all' in condition) return every(condition.all.map((one) => this.#compile(one, depth + 1)));
    if ('any' in condition) return some(condition.any.map((one) => this.#compile(one, depth + 1)));
    const number = this.#number(condition, depth);
    return (ask) => this.#ask(number, ask);
  }
}

/** Conditions within conditions and signs within signs, together. */
const deepest = 40;

const keyOf = (condition: Condition): string => JSON.stringify(condition);

/** What surely has to be true: the parts of an "all", however deep. */
function needsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(needsOf);
  return 'any' in condition || 'not' in condition ? [] : [condition];
}

const every =
  (tests: readonly Test[]): Test =>
  (ask) => {
    let holds: Truth = true;
    for (const test of tests) {
      const one = test(ask);
      if (one === false) return false;
      if (one === null) holds = null;
    }
    return holds;
  };

const some =
  (tests: readonly Test[]): Test =>
  (ask) => {
    let holds: Truth = false;
    for (const test of tests) {
      const one = test(ask);
      if (one === true) return true;
      if (one === null) holds = null;
    }
    return holds;
  };
