import { describe, expect, it } from 'vitest';
import { tones } from '@/lib/language/understanding.ts';
import { read } from './lexicon.ts';

const tone = (text: string, lang?: string | null) => read(text, lang).tone;

describe('a complaint', () => {
  it('is what names something bad, a demand or a problem topic', () => {
    expect(tone('awful seat').complaint).toBeGreaterThan(0.5);
    expect(tone('I want my money back').complaint).toBeGreaterThan(0.5);
    expect(tone('lost my bag').complaint).toBeGreaterThan(0.4);
    expect(tone('a seat').complaint).toBeLessThan(0.5);
  });

  it('weighs more with stronger words', () => {
    expect(tone('awful seat').complaint).toBeGreaterThan(tone('broken seat').complaint ?? 1);
  });

  it('is praise turned round by a negation', () => {
    expect(tone('the seat was good').complaint).toBeLessThan(0.5);
    expect(tone('the seat was not good').complaint).toBeGreaterThan(tone('the seat was good').complaint ?? 1);
    expect(tone('the seat was not good').praise).toBeLessThan(0.5);
  });

  it('is taken back by a negation, which reaches three words and not four', () => {
    expect(tone('not broken').complaint).toBe(tone('a seat').complaint);
    expect(tone('not a bit broken').complaint).toBe(tone('a seat').complaint);
    expect(tone('not one little bit broken').complaint).toBe(tone('broken').complaint);
  });

  it('about somebody else is none about us', () => {
    const said = tone('awful seat, should have flown with you');
    expect(said.complaint).toBeLessThan(0.5);
    expect(said.praise).toBeGreaterThan(tone('awful seat').praise ?? 1);
  });
});

describe('sarcasm', () => {
  it('is bitter beside a problem: the praise no longer counts', () => {
    const { complaint, praise } = tone('great job, wonderful, my seat is broken');
    expect(complaint).toBeGreaterThan(0.5);
    expect(praise).toBeLessThan(0.5);
  });

  it('is meant when nothing else is wrong', () => {
    const { complaint, praise } = tone('great job, wonderful crew');
    expect(complaint).toBeLessThan(0.5);
    expect(praise).toBeGreaterThan(0.5);
  });
});

describe('a question', () => {
  it('is asked by a sign or by words, in any script', () => {
    for (const text of ['seats?', 'do you have seats', 'seats\uff1f', 'seats\u061f']) {
      expect(tone(text).question).toBeGreaterThan(0.5);
    }
    expect(tone('seats').question).toBeLessThan(0.1);
  });

  it('is a reproach when something went wrong', () => {
    expect(tone('awful seats, do you have any others?').question).toBeLessThan(0.5);
  });
});

describe('loudness', () => {
  const anger = (text: string) => tone(text).anger ?? 0;

  it('makes a complaint angrier: capitals, and rows of exclamation marks', () => {
    expect(anger('AWFUL SEAT')).toBeGreaterThan(anger('awful seat'));
    expect(anger('awful seat!!')).toBeGreaterThan(anger('awful seat!'));
    expect(anger('AWFUL SEAT, TERRIBLE THREE TIMES!!')).toBeGreaterThan(anger('AWFUL SEAT'));
  });

  it('hears capitals that carry accents, and other alphabets', () => {
    expect(anger('awful \u00c4RGER \u00dcBEL')).toBeGreaterThan(anger('awful \u00e4rger \u00fcbel'));
    expect(anger('awful \u0423\u0416\u0410\u0421 \u041a\u041e\u0428\u041c\u0410\u0420')).toBeGreaterThan(
      anger('awful'),
    );
  });

  it('makes no praise angry', () => {
    expect(anger('WONDERFUL CREW!!')).toBe(anger('wonderful crew'));
  });
});

describe('each tone', () => {
  it.each([
    ['anger', 'furious'],
    ['fear', 'scared'],
    ['disgust', 'rotten'],
    ['abuse', 'morons'],
    ['boycott', 'boycotting'],
    ['praise', 'wonderful'],
  ] as const)('of %s is heard with its word and quotes it', (name, word) => {
    const said = read(`so ${word}`);
    expect(said.words[name]).toEqual([word]);
    expect(said.tone[name] ?? 0).toBeGreaterThan(read('so').tone[name] ?? 1);
  });

  it('is between 0 and 1, also for a text of one word a thousand times', () => {
    for (const word of ['awful', 'wonderful', 'morons', 'furious', 'boycott', 'broken not good?']) {
      for (const value of Object.values(read(`${word} `.repeat(1_000)).tone)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('a text that is not understood', () => {
  it('has no tone at all in a language without a lexicon, but its topics are looked for', () => {
    const said = read('kittens awful', 'is');
    expect(said).toMatchObject({ language: 'is', understood: false });
    expect(tones.map((name) => said.tone[name])).toEqual(tones.map(() => null));
    expect(said.topics.map(({ id }) => id)).toEqual(['kittens']);
  });

  it('has no tone when its words could not be read', () => {
    const said = read(null);
    expect(said.understood).toBe(false);
    expect(Object.values(said.tone).every((value) => value === null)).toBe(true);
    expect(said.topics).toEqual([]);
  });

  it('is understood when it is only a picture: there is nothing to read', () => {
    expect(read('', null)).toMatchObject({ understood: true, topics: [] });
  });
});

describe('topics', () => {
  it('quote the words as they stand in the text, each once', () => {
    expect(read('You LOST my Bag, lost the bags').topics).toMatchObject([
      { id: 'late-delivery', words: ['LOST my Bag', 'lost the bags'] },
    ]);
  });

  it('are the more probable, the more of their words are named', () => {
    const [one] = read('kitten').topics;
    const [two] = read('kitten and kittens').topics;
    expect(two?.probability).toBeGreaterThan(one?.probability ?? 1);
  });
});
