import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careStates } from '@/lib/post.ts';
import { readEvent } from '@/lib/record/event.ts';
import { everydayEvent } from '@/lib/record/everyday.ts';

const key = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 19n }).map((n) => `x:${n}`),
  fc.constantFrom('facebook:1_2', 'y:1', 'x:', 'playbook', `x:${'1'.repeat(201)}`, 'x:1\nx:2'),
);
const odd = fc.oneof(fc.constantFrom(null, '', 0, -1, 1.5, 2 ** 60, true, 'x'.repeat(81)), fc.anything());
const deed = fc.oneof(
  fc.record({ kind: fc.constant('care'), key, state: fc.constantFrom(...careStates, 'gone') }),
  fc.record({ kind: fc.constant('copied'), key, reply: fc.string(), language: fc.string(), text: fc.string() }),
  fc.record({
    kind: fc.constant('claim'),
    key,
    claim: fc.uuid(),
    over: fc.option(fc.string()),
    confirmed: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('release'), key, more: fc.anything() }),
  fc.record({ kind: fc.constant('tag'), key, tag: fc.string(), on: fc.boolean() }),
);
const event = fc.record({
  v: fc.constantFrom(1, 1, 1, 2),
  id: fc.uuid(),
  clock: fc.integer({ min: 1 }),
  who: fc.string(),
  device: fc.uuid(),
  n: fc.integer({ min: 1 }),
  prev: fc.constantFrom('', 'a'.repeat(64), 'b'.repeat(63)),
  deed,
});

/** An event of which some fields were put out, or changed to something else. */
const broken = fc
  .tuple(event, fc.array(fc.tuple(fc.constantFrom('v', 'id', 'clock', 'who', 'device', 'n', 'prev', 'deed'), odd)))
  .map(([whole, changes]) => ({ ...whole, ...Object.fromEntries(changes) }));
const brokenDeed = fc
  .tuple(event, fc.array(fc.tuple(fc.constantFrom('key', 'state', 'text', 'claim', 'over', 'confirmed', 'reply'), odd)))
  .map(([whole, changes]) => ({ ...whole, deed: { ...whole.deed, ...Object.fromEntries(changes) } }));

describe('the short way past the schema', () => {
  it('never takes what the schema refuses, and makes the same of what it takes', () => {
    let taken = 0;
    const agrees = (value: unknown) => {
      const quick = everydayEvent(value);
      if (quick === null) return;
      taken += 1;
      expect(quick).toEqual(readEvent(value));
    };
    for (const values of [event, broken, brokenDeed])
      fc.assert(fc.property(values, agrees), { numRuns: 3_000, seed: 8 });
    for (const value of [null, 1, 'x', [], {}, { v: 1 }]) expect(everydayEvent(value)).toBeNull();
    expect(taken).toBeGreaterThan(500);
  });
});
