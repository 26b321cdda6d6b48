import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/language/language.ts';
import { tokens } from '@/lib/language/tokens.ts';
import { english, german } from './lexicon.ts';

const of = (text: string, lang: string | null) => languageOf(tokens(text), lang, [english, german]);

describe('the language of a text', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['pt_BR', 'pt'],
    ['tl', 'tl'],
  ])('is what the page says: %s', (tag, expected) => {
    expect(of('der und ist', tag)).toBe(expected);
  });

  it.each([null, '', 'und', 'zxx', 'qme', 'qst'])('is told by the commonest words when the page says %j', (tag) => {
    expect(of('der Zug ist weg und the end', tag)).toBe('de');
    expect(of('the train was late', tag)).toBe('en');
  });

  it('is unknown when nothing tells', () => {
    expect(of('zzz', null)).toBeNull();
    expect(of('', 'und')).toBeNull();
  });
});
