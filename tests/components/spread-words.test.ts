import { expect, it } from 'vitest';
import { spreadWords } from '@/components/panel/spread-words.ts';
import type { Spread } from '@/lib/volume/spread.ts';

const growing: Spread = {
  shares: 400,
  perHour: 120,
  perHourBefore: 40,
  doublingHours: 2.6,
  growing: true,
  explained: 20,
  beyondReach: 20,
};

it('a post that spreads is told by its speed, its trend, its doubling time and the author’s reach', () => {
  expect(spreadWords(growing, false)).toBe(
    'It spreads at about 120 shares an hour, faster than before. At this pace its shares double in 3 hours. ' +
      'That is 20 times what the author\u2019s followers explain by now.',
  );
});

it('what a reason says already is not said twice', () => {
  expect(spreadWords(growing, true)).not.toContain('followers');
});

it('one look tells a speed and no growth; a post that stands still is said to', () => {
  expect(spreadWords({ ...growing, growing: null, perHourBefore: null, doublingHours: null }, true)).toBe(
    'It spreads at about 120 shares an hour. It was looked at once; a second look tells whether it grows.',
  );
  expect(spreadWords({ ...growing, growing: false }, true)).toBe('It has all but stopped spreading: 400 shares.');
});

it('nothing is said of what was not read, and of two shares', () => {
  expect(spreadWords({ ...growing, shares: null }, true)).toBeNull();
  expect(spreadWords({ ...growing, shares: 2 }, true)).toBeNull();
  expect(spreadWords({ ...growing, perHour: null }, true)).toBeNull();
});
