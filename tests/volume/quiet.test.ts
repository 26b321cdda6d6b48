import { describe, expect, it } from 'vitest';
import { quietness } from '@/lib/volume/quiet.ts';
import { hour, type Span } from '@/lib/volume/series.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const span = (from: number, to: number): Span => [now - from * hour, now - to * hour];
const spike = (end: number | null) => ({ end: end === null ? null : now - end * hour });

describe('quiet', () => {
  it('is not, while a spike lasts', () => {
    expect(quietness([spike(30), spike(null)], [span(40, 0)], now)).toEqual({ ordinary: false, since: null });
  });

  it('begins when the last spike ends', () => {
    expect(quietness([spike(30), spike(5)], [span(40, 0)], now)).toEqual({ ordinary: true, since: now - 5 * hour });
  });

  it('counts only as far back as somebody read without a long break', () => {
    const read = [span(60, 40), span(30, 12), span(10, 1)];
    expect(quietness([spike(50)], read, now)).toEqual({ ordinary: true, since: now - 30 * hour });
    expect(quietness([], [span(60, 40), span(36, 12), span(10, 1)], now).since).toBe(now - 36 * hour);
  });

  it('is unknown where nobody read for hours, or never', () => {
    expect(quietness([], [span(30, 4)], now)).toEqual({ ordinary: null, since: null });
    expect(quietness([spike(20)], [], now)).toEqual({ ordinary: null, since: null });
  });
});
