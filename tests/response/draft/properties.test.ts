import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/response/draft/check.ts';
import type { Span } from '@/lib/response/draft/setting.ts';
import { check, replies } from './shipped.ts';

const spansOf = ({ elements, findings }: Draft): readonly (readonly Span[])[] =>
  [...elements, ...findings].map(({ words }) => words);

const isLow = (unit: string) => unit >= '\udc00' && unit <= '\udfff';
const splits = (text: string, at: number) =>
  at > 0 && text.charAt(at - 1) >= '\ud800' && text.charAt(at - 1) <= '\udbff' && isLow(text.charAt(at));

const bricks = fc.constantFrom(
  'sorry if ',
  'we promise ',
  '\u{1F609}',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '!!',
  '{slot}',
  '"',
  '\u201c',
  '\u300c',
  'NEVER EVER ',
  'phone number? ',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '. ',
  ', ',
  '申し訳ございません',
  '二度と',
  '\u202e',
  '100 % ',
  'a@b.example ',
);

describe('the spans', () => {
  it('stand inside the text, in order, apart from each other, and never cut a sign in two', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bricks, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const spans of spansOf(check(text, { avoid: ['sorry', '\u{1F609}'] }))) {
          let last = -1;
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThan(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(splits(text, from) || splits(text, to)).toBe(false);
            last = to;
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('do not halve an emoji at the end of what fits', () => {
    const text = `${'a'.repeat(279)}\u{1F600}\u{1F600}\u{1F600}`;
    const spans = check(text).findings.find(({ id }) => id === 'too-long')?.words ?? [];
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['\u{1F600}\u{1F600}\u{1F600}']);
  });
});

describe('the check', () => {
  it('has nothing to say about nothing', () => {
    for (const text of ['', '   ', '\n\n']) {
      const draft = check(text);
      expect(draft.findings).toEqual([]);
      expect(draft.length?.used).toBe(text.length);
    }
  });

  it('takes a text of slots alone for unfilled', () => {
    const draft = check('{first_name} {what_happened}', { language: 'en' });
    expect(draft.findings.map(({ id }) => id)).toEqual(['unfilled']);
    expect(draft.elements.every(({ present }) => !present)).toBe(true);
  });

  it.each([
    ['sorry if anyone was not your fault '],
    ['\u{1F609}'],
    ['"a '],
    ['a.'],
    ['{'],
    ['申し訳'],
    ['12 34 '],
    ['a@'],
    ['w'],
    ['\ud83d'],
  ])('reads 100,000 units of %j in bounded time', (brick) => {
    const text = brick.repeat(Math.ceil(100_000 / brick.length)).slice(0, 100_000);
    const approved = replies.acknowledgements.flatMap(({ text }) => Object.values(text));
    const earlier = Array.from({ length: 100 }, () => ({ text, at: '2026-01-01T00:00:00Z' }));
    const started = performance.now();
    const { findings } = check(text, { level: 'crisis', approved, earlier });
    expect(findings.map(({ id }) => id)).toContain('too-long');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
