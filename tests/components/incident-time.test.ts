/** Times of an incident in words. */
import { describe, expect, it } from 'vitest';
import { clockWords, until } from '@/components/incident/time.ts';
import { span } from '@/components/page/due.ts';
import { clockAt } from '@/lib/incident/clock.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const run = (metAt: string | null, endedAt: string | null = null) =>
  clockAt({ clock: 'statement', startedAt: at(-60), due: at(0), metAt, endedAt, level: 'crisis' }, now);

describe('a time that is left', () => {
  it('is told in minutes, hours or days, whichever reads best', () => {
    expect([0, 89, 90, 35 * 60, 36 * 60].map((minutes) => span(minutes))).toEqual([
      '0 min',
      '89 min',
      '2 h',
      '35 h',
      '2 days',
    ]);
  });

  it('is late from the moment on at which it was due', () => {
    expect(until(at(5), now)).toEqual({ words: 'in 5 min', late: false });
    expect(until(at(-5), now)).toEqual({ words: '5 min late', late: true });
  });

  it('is told by the clock when it is far off', () => {
    expect(until(at(20 * 60), now).words).toMatch(/^by .*\d:\d\d/);
  });
});

describe('a clock', () => {
  it('says how long it took, or by how much it was late', () => {
    expect(clockWords(run(at(-51)), now).words).toBe('done in 9 min');
    expect(clockWords(run(at(12)), now).words).toBe('done 12 min late');
  });

  it('says that it ended when it was never met', () => {
    expect(clockWords(run(null, at(-10)), now)).toEqual({ words: 'ended', late: false });
  });
});
