/** A playbook's rules made ready: every comparison and sign is decided at most once for a post, and only where it is asked for. */
import type { Comparison, Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { bands } from './assessment.ts';
import { compare, decide } from './conditions.ts';
import type { Readings } from './readings.ts';
import { keyOf, RuleIndex } from './rule-index.ts';
import { listId } from './word-lists.ts';

type Truth = boolean | null;
type Test = (ask: Asked) => Truth;

/** What one post was asked so far. */
interface Asked {
  readonly readings: Readings;
  /** By number of the test: 0 not asked yet, else the number of its answer. */
  readonly known: Uint8Array;
}

export interface Fired {
  readonly rule: Rule;
  /** The weightiest reason stands first: a raise, then a hold, then points. */
  readonly weight: number;
  /** Numbers of the facts and word lists that are its evidence, in the order in which they are shown. */
  readonly by: readonly number[];
}

interface Ready {
  readonly rule: Rule;
  readonly weight: number;
  /** `null`: which comparisons made it true differs from post to post. */
  readonly shown: readonly number[] | null;
  readonly test: Test;
}

export class Rulebook {
  readonly #signs: Readonly<Record<string, Condition>>;
  readonly #rules: readonly Ready[];
  readonly #index: RuleIndex;
  readonly #numberOf: (id: string) => number;
  /** Comparisons, word lists and signs: each distinct one has a number. */
  readonly #numbers = new Map<string, number>();
  readonly #tests: Test[] = [];
  /** One for all posts: they are judged one after the other, and thousands of answers would be thrown away for each. */
  readonly #known: Uint8Array;

  /** @throws RangeError when a sign is not defined or signs go round in a circle: `checkPlaybook` finds both before */
  constructor(rules: readonly Rule[], signs: Readonly<Record<string, Condition>>, numberOf: (id: string) => number) {
    this.#signs = signs;
    this.#numberOf = numberOf;
    this.#index = new RuleIndex(
      rules.map(({ when }) => when),
      numberOf,
    );
    this.#rules = rules.map((rule) => ({
      rule,
      weight: weightOf(rule),
      shown: (rule.shows ?? certainly(rule.when))?.map(numberOf) ?? null,
      test: this.#compile(rule.when),
    }));
    this.#known = new Uint8Array(this.#tests.length);
  }

  /**
   * @param lists numbers of the word lists that were found in the text
   * @returns the rules that surely hold, from top to bottom
   */
  fired(readings: Readings, lists: Iterable<number>): Fired[] {
    const reading = (id: string) => readings.at(this.#numberOf(id));
    const ask: Asked = { readings, known: this.#known.fill(0) };
    const fired: Fired[] = [];
    for (const number of this.#index.candidates(readings, lists)) {
      const one = this.#rules[number];
      if (one?.test(ask) !== true) continue;
      const { rule, weight } = one;
      const by = one.shown ?? decide(rule.when, reading, this.#signs).by.map(this.#numberOf);
      fired.push({ rule, weight, by });
    }
    return fired;
  }

  #ask(number: number, ask: Asked): Truth {
    const before = ask.known[number] ?? 0;
    if (before !== 0) return answers[before] ?? null;
    const answer = this.#tests[number]?.(ask) ?? null;
    ask.known[number] = answer === null ? 3 : answer ? 1 : 2;
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
    if ('fact' in condition) return this.#compared(condition);
    if ('words' in condition) return this.#compared({ fact: listId(condition.words), is: true });
    const meant = 'sign' in condition ? this.#signs[condition.sign] : condition;
    if (meant === undefined) throw new RangeError(`no sign ${keyOf(condition)}`);
    return this.#compile(meant, depth + 1);
  }

  #compared(comparison: Comparison): Test {
    const number = this.#numberOf(comparison.fact);
    return ({ readings }) => compare(comparison, readings.at(number));
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

const weightOf = ({ effect: { points = 0, raise, hold } }: Rule): number =>
  raise !== undefined ? 100 + bands[raise][0] : hold !== undefined ? 100 - bands[hold][1] : Math.abs(points);

/** Ids of what has to be true whenever the condition is; `null` where there is a choice. */
function certainly(condition: Condition): readonly string[] | null {
  if ('fact' in condition) return [condition.fact];
  if ('words' in condition) return [listId(condition.words)];
  if ('not' in condition) return [];
  if (!('all' in condition)) return null;
  const parts = condition.all.map(certainly);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
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
