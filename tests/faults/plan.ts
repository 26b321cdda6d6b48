/** Which fault comes at which step, and how many steps there were. */

/** What a step of the worker is: a look into the database, a write, a value of the browser's storage, a request. */
export type Step = 'open' | 'transaction' | 'read' | 'write' | 'get' | 'set' | 'api' | 'fetch';

export const kinds = ['killed', 'full', 'stays full', 'broken', 'closed'] as const;
export type Kind = (typeof kinds)[number];

/** Where each can happen. `closed`: the browser closed the database under the worker. */
const where: Readonly<Record<Kind, readonly Step[]>> = {
  killed: ['open', 'read', 'write', 'get', 'set', 'api', 'fetch'],
  full: ['write', 'set'],
  'stays full': ['write', 'set'],
  broken: ['open', 'read', 'write', 'get', 'set', 'fetch'],
  closed: ['transaction'],
};

export class Plan {
  #step = 0;
  #over = false;
  /** Whether the fault has come. */
  fired = false;
  /** How many steps there were of those at which it may come. */
  get steps(): number {
    return this.#step;
  }

  /** What was being done when it came. */
  at: Step | null = null;

  /** @param k the step at which it comes, from 1 */
  constructor(
    readonly kind: Kind,
    readonly k: number,
  ) {}

  /** @returns the fault that this step meets */
  meet(step: Step): Kind | null {
    if (this.#over || !where[this.kind].includes(step)) return null;
    this.#step += 1;
    if (this.#step < this.k || (this.#step > this.k && this.kind !== 'stays full')) return null;
    if (!this.fired) this.at = step;
    this.fired = true;
    return this.kind;
  }

  /** Whoever was told that it is full made room. */
  end(): void {
    this.#over = true;
  }
}
