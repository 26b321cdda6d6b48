/** Words in the language of the interface, numbers and dates as they are written where the reader lives. */
import { describe, expect, it } from 'vitest';
import { count, inRegion, language, locale, t } from '@/lib/i18n.ts';

const day = new Date('2026-01-04T15:00:00Z');
const dated = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);

describe('the region of the reader', () => {
  it.each([
    { words: 'en', told: ['en-GB', 'en-US'], is: 'en-GB' },
    { words: 'de', told: ['de-AT', 'de', 'en'], is: 'de-AT' },
    // The browser itself is plain German; the reader asks pages for the German of Switzerland.
    { words: 'de', told: ['de', 'de-CH', 'de-DE'], is: 'de-CH' },
    { words: 'pt-BR', told: ['pt-BR'], is: 'pt-BR' },
    { words: 'ar', told: ['ar-EG'], is: 'ar-EG' },
  ])('is kept where $told reads $words', ({ words, told, is }) => {
    expect(inRegion(words, told)).toBe(is);
  });

  it('is none where the words are in another language than the reader’s own, or the browser tells none', () => {
    expect(inRegion('en', ['sv-SE', 'fi-FI'])).toBe('en');
    expect(inRegion('de', ['de', 'en-GB'])).toBe('de');
    expect(inRegion('fr', [])).toBe('fr');
  });

  it('is not taken from what is no language, nor from a name that only begins alike', () => {
    expect(inRegion('en', ['', 'C.UTF-8', 'eng_GB', 'enm-GB', 'en-GB'])).toBe('en-GB');
  });

  it('makes dates that people there know', () => {
    expect(dated(inRegion('en', ['en-GB']))).toBe('4 January 2026');
    expect(dated(inRegion('en', ['en-US']))).toBe('January 4, 2026');
    expect(dated(inRegion('de', ['de-AT']))).toBe('4. Jänner 2026');
    expect(dated(inRegion('de', ['de']))).toBe('4. Januar 2026');
  });

  it('makes numbers that people there know', () => {
    const written = (tag: string) => new Intl.NumberFormat(tag).format(12_400.5);
    expect(written(inRegion('es', ['es-MX']))).toBe('12,400.5');
    expect(written(inRegion('es', ['es-ES']))).toBe('12.400,5');
  });
});

it('where no browser is, words are English and numbers those of the United States', () => {
  expect([language, locale, count(12_400)]).toEqual(['en', 'en-US', '12,400']);
});

describe('a sentence', () => {
  it('has the form of its number, and every place filled, the second time as the first', () => {
    for (const _ of [1, 2]) {
      expect(t('post.fact.replies', 1, { count: '1' })).toBe('1 reply');
      expect(t('post.fact.replies', 30, { count: '30' })).toBe('30 replies');
    }
  });

  it('takes what is put into it as it is', () => {
    expect(t('post.fact.with', { who: '{span} $1 | $&', span: '3 hours' })).toContain('{span} $1 | $&');
  });
});
