/** Topics' thresholds are chosen together: rare topics lean on what suits all of them. */
import { describe, expect, it } from 'vitest';
import { togetherF1, topicThresholds } from '@/lib/commands/training/together.ts';

const answered = (head: 'safety' | 'billing' | 'praise', threshold: number, rows: readonly [number, boolean][]) => ({
  head,
  threshold,
  heldOut: rows.map(([p, yes], row) => ({ row, p, yes })),
});

describe('the thresholds of topics', () => {
  const often = answered('safety', 0.4, [
    [0.9, true],
    [0.8, true],
    [0.45, true],
    [0.3, false],
    [0.1, false],
  ]);
  const rare = answered('billing', 0.9, [
    [0.95, true],
    [0.5, true],
    [0.2, false],
  ]);

  it('lie between what suits the topic and what suits all', () => {
    const chosen = topicThresholds([often, rare]);
    expect(chosen.get('billing')).toBeLessThan(0.9);
    expect(chosen.get('billing')).toBeGreaterThan(0.4);
    expect(chosen.get('safety')).toBeCloseTo(Math.sqrt(0.4 * 0.375));
  });

  it('are measured by all verdicts at once', () => {
    expect(
      togetherF1(
        [often, rare],
        new Map([
          ['safety', 0.4],
          ['billing', 0.9],
        ]),
      ),
    ).toBeCloseTo(8 / 9);
  });

  it('leave other heads alone', () => {
    expect(topicThresholds([answered('praise', 0.5, [[0.9, true]])]).size).toBe(0);
  });
});
