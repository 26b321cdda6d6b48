/** One life of the worker: which faults it meets, what it is still doing, and what ends with it. */
import type { Kind, Plan, Step } from './plan.ts';

const never = new Promise<never>(() => undefined);

export class Life {
  dead = false;
  plan: Plan | null = null;
  #working = 0;
  readonly #ends = new Set<() => void>();

  /** To be called at each step. @returns the fault that this step meets; who is killed here is dead afterwards */
  meets(step: Step): Exclude<Kind, 'killed'> | null {
    if (this.dead) return null;
    const met = this.plan?.meet(step) ?? null;
    if (met !== 'killed') return met;
    this.die();
    return null;
  }

  /** @returns to be called when nothing of it is left that could end */
  onDeath(end: () => void): () => void {
    this.#ends.add(end);
    return () => void this.#ends.delete(end);
  }

  die(): void {
    this.dead = true;
    for (const end of this.#ends) end();
    this.#ends.clear();
  }

  /** @returns to be called, once or often, when what begins now has ended */
  begins(): () => void {
    this.#working += 1;
    let open = true;
    return () => {
      if (open) this.#working -= 1;
      open = false;
    };
  }

  /** Something that the worker waits for: never answered once it is dead. @param failed what it gets instead where the fault says so */
  async step<Of>(step: Step, failed: () => Error, work: () => Of | Promise<Of>): Promise<Of> {
    const met = this.meets(step);
    if (this.dead) return never;
    const end = this.begins();
    try {
      await new Promise((next) => setImmediate(next));
      if (this.dead) return never;
      if (met !== null) throw failed();
      const done = await work();
      return this.dead ? never : done;
    } catch (error) {
      if (this.dead) return never;
      throw error;
    } finally {
      end();
    }
  }

  /** Until nothing is being done any more, and nothing has begun for some turns. */
  async rests(): Promise<void> {
    for (let quiet = 0; quiet < 8 && !this.dead; quiet = this.#working === 0 ? quiet + 1 : 0)
      await new Promise((next) => setImmediate(next));
  }
}
