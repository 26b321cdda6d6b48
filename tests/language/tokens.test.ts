import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokens } from '@/lib/language/tokens.ts';

const words = (text: string) => tokens(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['Caf\u00e9 CR\u00c8ME', ['cafe', 'creme']],
    ['Stra\u00dfe STRASSE', ['strasse', 'strasse']],
    ['\u00fcber u\u0308ber', ['uber', 'uber']],
    ["don't won\u2019t", ['dont', 'wont']],
    ["rock 'n' roll'", ['rock', 'n', 'roll']],
    ['\uff26\uff35\uff2c\uff2c \ufb01ne', ['full', 'fine']],
    ['24/7 a_b', ['24', '7', 'a_b']],
    [
      '\u041c\u043e\u0441\u043a\u0432\u0430 \u0395\u03bb\u03bb\u03ac\u03b4\u03b1',
      ['\u043c\u043e\u0441\u043a\u0432\u0430', '\u03b5\u03bb\u03bb\u03b1\u03b4\u03b1'],
    ],
    ['\u0645\u064f\u062f\u064e\u0631\u0651\u0633', ['\u0645\u062f\u0631\u0633']],
    ['z\u0336\u0334a\u0301\u0300', ['za']],
    ['', []],
    [' \u202e\u2066 \u200b!?', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are single signs where a script writes no spaces', () => {
    expect(words('\u98db\u884c\u6a5f late')).toEqual(['\u98db', '\u884c', '\u6a5f', 'late']);
    expect(words('\u30b3\u30fc\u30d2\u30fc')).toEqual(['\u30b3', '\u30fc', '\u30d2', '\u30fc']);
  });

  it('keep the voicing of kana, which makes another word', () => {
    expect(words('\u304c')).not.toEqual(words('\u304b'));
  });

  it('include emoji, with and without a skin tone or variation sign', () => {
    expect(words('no\u{1F621}way \u2764\ufe0f')).toEqual(['no', '\u{1F621}', 'way', '\u2764']);
    expect(words('\u{1F44D}\u{1F3FD}')[0]).toBe('\u{1F44D}');
  });

  it('say which of them are handles and hashtags', () => {
    const signs = tokens('@Ada #Late plain .@bob').map(({ word, sign }) => [sign, word]);
    expect(signs).toEqual([
      ['@', 'ada'],
      ['#', 'late'],
      ['', 'plain'],
      ['@', 'bob'],
    ]);
  });

  it('take the house of an e-mail address for no handle', () => {
    expect(tokens('ask info@bramble.example').filter(({ sign }) => sign === '@')).toEqual([]);
  });

  it('know where they stand in the original', () => {
    const text = '\u{1F621} @CAF\u00c9 isn\u2019t \ufb01ne';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '\u{1F621}',
      '@CAF\u00c9',
      'isn\u2019t',
      '\ufb01ne',
    ]);
  });

  it('stand in reading order, inside the text and beside each other, whatever the text', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        let before = 0;
        for (const { word, start, end } of tokens(text)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('end with the 25,000th character', () => {
    expect(tokens('word '.repeat(20_000))).toHaveLength(5_000);
  });
});

it('folds a word to the same word when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
