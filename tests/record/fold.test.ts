import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '@/lib/record/event.ts';
import { handled } from '@/lib/record/fold.ts';
import { care, copy, events } from './events.ts';

const other = 'c0ffee00-0000-4000-8000-000000000002';
const ada = await events([care('handling'), copy('One'), care('answered'), copy('Three')], { at: [0, 4, 8, 12] });
const bob = await events([care('escalated'), copy('Two'), care('none')], { who: 'Bob', on: other, at: [2, 6, 8] });
const all = [...ada, ...bob];

describe('what holds of a post', () => {
  it('is nothing before anybody did anything', () => {
    expect(handled([])).toEqual({ care: null, copies: [] });
  });

  it('is what the last one set', () => {
    expect(handled(ada).care).toEqual({ state: 'answered', by: 'Ada', at: '2026-10-14T12:08:00.000Z' });
  });

  it('keeps every copy, oldest first, with the person', () => {
    expect(handled(all).copies.map(({ text, by }) => `${text} ${by}`)).toEqual(['One Ada', 'Two Bob', 'Three Ada']);
  });

  it('is the same in whatever order and however often the events arrive', () => {
    const expected = handled(all);
    const arriving = fc
      .shuffledSubarray(all, { minLength: all.length })
      .chain((once) => fc.array(fc.constantFrom(...all)).map((again) => [...once, ...again]))
      .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
    fc.assert(
      fc.property(arriving, (some) => {
        expect(handled(some)).toEqual(expected);
      }),
    );
  });

  it('does not depend on who is first when two act in the same millisecond', () => {
    const [one] = ada;
    const [two] = bob;
    if (one === undefined || two === undefined) throw new Error('no events');
    const together: RecordedEvent[] = [one, { ...two, clock: one.clock }];
    expect(handled([...together].reverse())).toEqual(handled(together));
  });

  it('leaves the events as they were', () => {
    const before = JSON.stringify(all);
    handled(all);
    expect(JSON.stringify(all)).toBe(before);
  });
});
