/** Numbers that look like chance and are the same in every run: training is repeatable. */

/** A generator of 32-bit whole numbers from a seed (xorshift with a multiplier). */
export function random(seed: number): () => number {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.imul(state, 0x2c1b3c6d) >>> 0;
  };
}

/** Puts the numbers into another order, in place. */
export function shuffle(order: Int32Array | Uint32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = next() % (i + 1);
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}
