/** What one post was found to be: each fact, and each word list of the rules, is read when it is first asked for, and once. */
import type { Reading } from './fact.ts';

export class Readings {
  readonly #read: (number: number) => Reading;
  readonly #known: (Reading | undefined)[] = [];

  /** @param read by number: facts have the numbers of their places in the list, word lists come behind them */
  constructor(read: (number: number) => Reading) {
    this.#read = read;
  }

  at(number: number): Reading {
    const before = this.#known[number];
    if (before !== undefined) return before;
    const reading = this.#read(number);
    this.#known[number] = reading;
    return reading;
  }
}
