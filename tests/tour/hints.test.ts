/** The tour: each hint once, one at a time, where its thing is, and an end. */
import { describe, expect, it } from 'vitest';
import { afterDeed, type Hint, hintNow, hints, newTour, noTour, runs, type Tour, tourDays } from '@/lib/tour/hints.ts';

const start = Date.parse('2026-03-02T09:00:00Z');
const day = 24 * 60 * 60_000;
const begun = afterDeed(newTour, { kind: 'begin' }, start);
const without = (...gone: Hint[]): Tour =>
  gone.reduce((tour, hint) => afterDeed(tour, { kind: 'gone', hint }, start), begun);

/** What is said where these places are seen. */
const said = (tour: Tour, seen: readonly Hint[], before: Hint | null = null, drawn = seen, now = start) =>
  hintNow(tour, { drawn: new Set(drawn), seen: new Set(seen), said: before }, now);

describe('a hint', () => {
  it('is said where its thing is seen, and nowhere else', () => {
    expect(said(begun, ['reasons'])).toBe('reasons');
    expect(said(begun, [])).toBe(null);
    // Drawn further down, where nobody looks.
    expect(said(begun, [], null, ['loopIn'])).toBe(null);
  });

  it('never comes twice', () => {
    for (const hint of hints) expect(said(without(hint), [hint])).toBe(null);
  });

  it('is the only one: where several could be said, the others wait', () => {
    expect(said(begun, ['loopIn', 'copied', 'reasons'])).toBe('reasons');
    expect(said(begun, ['reasons', 'copied'], 'copied')).toBe('copied');
    expect(said(without('copied'), ['reasons', 'copied'], 'copied')).toBe('reasons');
  });

  it('stays while the user looks at something known, and makes way for what is new where the user looks', () => {
    expect(said(begun, [], 'reasons', ['reasons'])).toBe('reasons');
    expect(said(begun, ['loopIn'], 'reasons', ['reasons', 'loopIn'])).toBe('loopIn');
    expect(said(without('loopIn'), ['loopIn'], 'reasons', ['reasons', 'loopIn'])).toBe('reasons');
  });

  it('goes with its place', () => {
    expect(said(begun, [], 'badge', [])).toBe(null);
  });
});

describe('the tour', () => {
  it('begins once, when a panel could say something', () => {
    expect(begun).toEqual({ begun: '2026-03-02T09:00:00.000Z', gone: [], over: false });
    expect(afterDeed(begun, { kind: 'begin' }, start + day)).toBe(begun);
    // Until then it has all the time: who sets up later is not late.
    expect(runs(newTour, start + 100 * day)).toBe(true);
  });

  it('ends when all of it was said', () => {
    const last = without(...hints.slice(0, -1));
    expect(runs(last, start)).toBe(true);
    expect(runs(without(...hints), start)).toBe(false);
  });

  it('ends after two weeks, whatever was said', () => {
    expect(said(begun, ['volume'], null, ['volume'], start + tourDays * day - 1)).toBe('volume');
    expect(said(begun, ['volume'], 'volume', ['volume'], start + tourDays * day)).toBe(null);
  });

  it('ends at once when nobody wants more, and no deed brings it back but the wish for it', () => {
    const over = afterDeed(without('badge'), { kind: 'end' }, start);
    expect(said(over, [...hints])).toBe(null);
    for (const deed of [{ kind: 'begin' }, { kind: 'gone', hint: 'copied' }, { kind: 'end' }] as const)
      expect(afterDeed(over, deed, start)).toBe(over);
    expect(afterDeed(over, { kind: 'again' }, start)).toEqual(newTour);
    expect(
      said(afterDeed(over, { kind: 'again' }, start + 90 * day), ['badge'], null, ['badge'], start + 90 * day),
    ).toBe('badge');
  });

  it('is none for whoever had Firebreak before there were hints', () => {
    expect(said(noTour, [...hints])).toBe(null);
    expect(afterDeed(noTour, { kind: 'begin' }, start)).toBe(noTour);
  });

  it('takes the same deed twice as one', () => {
    const once = without('badge');
    expect(afterDeed(once, { kind: 'gone', hint: 'badge' }, start)).toBe(once);
  });
});
