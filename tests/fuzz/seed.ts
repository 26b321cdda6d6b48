/** The same draws on every machine; `FUZZ=<number>` looks that many times further. */
import fc from 'fast-check';

const times = Number(process.env.FUZZ ?? '1') || 1;

export const runs = (usual: number) => ({ seed: 20_261_121, numRuns: usual * times });

/** Keys that reach what all objects share, and names that objects have by themselves. */
export const reaching = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length'];

/** Any JSON, with such keys in it. */
export const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...reaching, 'key', 'text', 'posts', 'id'), fc.jsonValue({ maxDepth: 2 })),
  fc.constantFrom<unknown>(null, '', [], 0, -1, 1e308, '\ud800', 'x'.repeat(30_000)),
);

/** What every object has; a reader that reaches it changes this list. */
export const shared = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((one) => Object.getOwnPropertyNames(one).sort().join())
    .join('|');
