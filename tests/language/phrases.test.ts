import { describe, expect, it } from 'vitest';
import { Phrases } from '@/lib/language/phrases.ts';
import { tokens } from '@/lib/language/tokens.ts';

function found(phrase: string, text: string): string[] {
  const phrases = new Phrases<true>();
  phrases.add(phrase, true);
  const words = tokens(text);
  const hits: string[] = [];
  phrases.search(words, (_, { from, to }) => hits.push(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)));
  return hits;
}

describe('a phrase', () => {
  it.each([
    ['smoke in the cabin', 'There was SMOKE in the cabin!', ['SMOKE in the cabin']],
    ['smoke in the cabin', 'smoke in a cabin', []],
    ['late', 'late, later, late', ['late', 'late']],
    ["don't buy", 'Don\u2019t buy it', ['Don\u2019t buy']],
    ['caf\u00e9', 'the cafe', ['cafe']],
    ['fail', '#fail @fail', ['#fail', '@fail']],
    ['\u9045\u308c', '\u96fb\u8eca\u304c\u9045\u308c\u305f', ['\u9045\u308c']],
    ['\u{1F621}', 'why \u{1F621}\u{1F621}', ['\u{1F621}', '\u{1F621}']],
    ['10/10', 'a 10/10 crew', ['10/10']],
  ])('%j in %j is found as %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('with a star takes any ending, at its end or inside', () => {
    expect(found('delay*', 'delay delayed delaying relay')).toEqual(['delay', 'delayed', 'delaying']);
    expect(found('charg* twice', 'was charged twice')).toEqual(['charged twice']);
    expect(found('not work*', 'not working')).toEqual(['not working']);
    expect(found('by a*', 'by air')).toEqual(['by air']);
  });

  it('with a tilde lets up to three words stand between', () => {
    expect(found('lost ~ bag', 'lost bag')).toEqual(['lost bag']);
    expect(found('lost ~ bag', 'lost my big red bag')).toEqual(['lost my big red bag']);
    expect(found('lost ~ bag', 'lost my very big red bag')).toEqual([]);
    expect(found('lost ~ bag', 'lost')).toEqual([]);
  });

  it('takes the nearest word that fits behind a gap', () => {
    expect(found('lost ~ bag*', 'lost bag and bags')).toEqual(['lost bag']);
  });

  it.each(['', '   ', '!', '~', '*'])('without a word is refused: %j', (phrase) => {
    expect(() => found(phrase, 'text')).toThrow(RangeError);
  });

  it('that begins with an open word of two letters is refused', () => {
    expect(() => found('ab*', 'abc')).toThrow(RangeError);
    expect(() => found('abc*', 'abcd')).not.toThrow();
  });

  it('is found again for each value that it was given', () => {
    const phrases = new Phrases<number>();
    phrases.add('late', 1);
    phrases.add('late', 2);
    const values: number[] = [];
    phrases.search(tokens('late'), (value) => values.push(value));
    expect(values).toEqual([1, 2]);
  });
});
