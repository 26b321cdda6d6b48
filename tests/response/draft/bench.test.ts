/** A gate on the labelled drafts that the phrase lists were tuned on; the held-back part is for the bench alone. */
import { describe, expect, it } from 'vitest';
import { checked, labelled } from '../../bench/drafts/drafts.ts';
import { precision, recall, scores } from '../../bench/drafts/scores.ts';

const drafts = [...labelled()];
const tuning = drafts.filter(({ split }) => split === 'tuning').map(checked);

describe('the labelled drafts', () => {
  it('are 260 or more in eight languages, as many held back as tuned on', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(260);
    expect(drafts.filter(({ split }) => split === 'heldback')).toHaveLength(tuning.length);
    expect(new Set(drafts.map(({ lang }) => lang)).size).toBe(8);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  it.each(['elements', 'findings'] as const)('of the tuning part: %s stay above nine in ten', (of) => {
    const { all } = scores(tuning, of);
    expect(precision(all)).toBeGreaterThan(0.9);
    expect(recall(all)).toBeGreaterThan(0.9);
  });
});
