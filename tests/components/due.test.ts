import { describe, expect, it } from 'vitest';
import { dueIn } from '@/components/page/due.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const at = (minutes: number) => dueIn(new Date(now + minutes * 60_000).toISOString(), now);

describe('a deadline', () => {
  it.each([
    [0, 'answer in 0 min'],
    [11, 'answer in 11 min'],
    [89, 'answer in 89 min'],
    [90, 'answer in 2 h'],
    [12 * 60, 'answer in 12 h'],
  ])('in %i minutes is "%s"', (minutes, words) => {
    expect(at(minutes)).toEqual({ words, late: false });
  });

  it.each([
    [1, 'answer 1 min late'],
    [120, 'answer 2 h late'],
    [3 * 24 * 60, 'answer 3 days late'],
  ])('%i minutes ago is "%s"', (minutes, words) => {
    expect(at(-minutes)).toEqual({ words, late: true });
  });

  it('further off is said by the day', () => {
    const due = at(30 * 60);
    expect(due?.late).toBe(false);
    expect(due?.words).toMatch(/^answer by .*\d/u);
  });

  it('that was not promised, or can\u2019t be read, is none', () => {
    expect(dueIn(null, now)).toBeNull();
    expect(dueIn('soon', now)).toBeNull();
  });
});
