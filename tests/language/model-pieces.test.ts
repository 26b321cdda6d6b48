/** How a post is cut before the model reads it. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/lib/language/model/pieces.ts';

const words = (text: string) => piecesOf(text).map(({ word }) => word);

describe('the pieces of a post', () => {
  it('lose the names of handles and links, and count a row of handles once', () => {
    expect(words('@one @two look https://example.org/a?b')).toEqual(['@', 'look', 'http']);
  });

  it('keep a hashtag whole and in its words', () => {
    expect(words('#NeverAgain')).toEqual(['#neveragain', 'never', 'again']);
  });

  it('know what was drawn out and what was shouted', () => {
    const [long, loud] = piecesOf('sooooo LATE');
    expect(long).toMatchObject({ word: 'soo', long: true, loud: false });
    expect(loud).toMatchObject({ word: 'late', long: false, loud: true });
  });

  it('tell emoji, emoticons, money, hours and marks apart', () => {
    expect(piecesOf('😡 :( £14.99 3 ?!').map(({ word, kind }) => `${kind} ${word}`)).toEqual([
      'emoji 😡',
      'face :(',
      'number $0000',
      'number 0',
      'mark ?!+',
    ]);
  });

  it('read each sign of a script without spaces', () => {
    expect(words('遅い。')).toEqual(['遅', 'い', '.']);
  });

  it('point at the original text', () => {
    const text = 'Käse für @uns, naïve Idee';
    for (const { start, end, kind, word } of piecesOf(text)) {
      if (kind === 'word')
        expect(text.slice(start, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(word);
    }
  });

  it('are few for a text of 100 kB, and hold its end', () => {
    const pieces = piecesOf(`${'la '.repeat(40_000)}the end`);
    expect(pieces.length).toBeLessThan(500);
    expect(pieces.at(-1)?.word).toBe('end');
  });

  it('never throw, whatever the text', () => {
    for (const text of [
      '',
      '\ud800',
      '\u202e\u0000',
      `z${'\u0300'.repeat(5_000)}`,
      '#'.repeat(999),
      ':'.repeat(9_999),
    ]) {
      expect(() => piecesOf(text)).not.toThrow();
    }
  });
});
