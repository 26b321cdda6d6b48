/** A playbook's rules made ready: every comparison and sign is decided at most once for a post, and only where it is asked for. */
import type { Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { compare, decide } from './conditions.ts';
import type { Reading } from './fact.ts';
import { keyOf, RuleIndex } from './rule-index.ts';
import { listId } from './word-lists.ts';

type Truth = boolean | null;
type Test = (ask: Asked) => Truth;

/** What one post was asked so far. */
interface Asked {
  readonly reading: (id: string) => Reading;
  /** By number of the test: 0 not asked yet, else the number of its answer. */
  readonly known: Uint8Array;
}

export interface Fired {
  readonly rule: Rule;
  /** Ids of the facts that made it true, in the order of the condition. */
  readonly by: readonly string[];
}

export class Rulebook {
  readonly #signs: Readonly<Record<string, Condition>>;
  readonly #rules: readonly { readonly rule: Rule; readonly test: Test }[];
  readonly #index: RuleIndex;
  /** Comparisons, word lists and signs: each distinct one has a number. */
  readonly #numbers = new Map<string, number>();
  readonly #tests: Test[] = [];
  /** One for all posts: they are judged one after the other, and thousands of answers would be thrown away for each. */
  readonly #known: Uint8Array;

  /** @throws RangeError when a sign is not defined or signs go round in a circle: `checkPlaybook` finds both before */
  constructor(rules: readonly Rule[], signs: Readonly<Record<string, Condition>>) {
    this.#signs = signs;
    this.#index = new RuleIndex(rules.map(({ when }) => when));
    this.#rules = rules.map((rule) => ({ rule, test: this.#compile(rule.when) }));
    this.#known = new Uint8Array(this.#tests.length);
  }

  /**
   * @param lists ids of the word lists that were found in the text
   * @returns the rules that surely hold, from top to bottom
   */
  fired(reading: (id: string) => Reading, lists: Iterable<string>): Fired[] {
    const ask: Asked = { reading, known: this.#known.fill(0) };
    const fired: Fired[] = [];
    for (const number of this.#index.candidates(reading, lists)) {
      const one = this.#rules[number];
      if (one?.test(ask) !== true) continue;
      const { rule } = one;
      // Where the rule names its evidence itself, nobody asks which comparisons made it true.
      fired.push({ rule, by: rule.shows ?? decide(rule.when, reading, this.#signs).by });
    }
    return fired;
  }

  #ask(number: number, ask: Asked): Truth {
    const before = ask.known[number] ?? 0;
    if (before !== 0) return answers[before] ?? null;
    const answer = this.#tests[number]?.(ask) ?? null;
    ask.known[number] = answers.indexOf(answer);
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

/** By the numbers that stand for them; the first one stands for a question that was not asked. */
const answers: readonly (Truth | undefined)[] = [undefined, true, false, null];

/** Conditions within conditions and signs within signs, together. */
const deepest = 40;

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
