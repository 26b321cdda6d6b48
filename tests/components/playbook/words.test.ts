/** Times, trials and rules in words. */
import { describe, expect, it } from 'vitest';
import { asMinutes, asTime } from '@/components/playbook/minutes.ts';
import { conditionSentence, effectSentence, whenSentence } from '@/components/playbook/sentence.ts';
import { movedSentence } from '@/components/playbook/trial-sentence.ts';
import { facts } from '@/lib/triage/facts/index.ts';
import { starter } from '../../triage/scene.ts';

const words = { facts, signs: starter.signs, topics: starter.topics };

describe('a time', () => {
  it.each([
    [15, '15 min'],
    [60, '1 h'],
    [90, '90 min'],
    [240, '4 h'],
    [1_440, '1 day'],
    [2_880, '2 days'],
    [null, ''],
  ])('of %s is written "%s" and read back', (minutes, text) => {
    expect(asTime(minutes)).toBe(text);
    expect(asMinutes(text)).toBe(minutes);
  });

  it.each([
    ['4h', 240],
    ['1,5 hours', 90],
    ['20', 20],
    [' none ', null],
  ])('typed as "%s" is %s minutes', (text, minutes) => expect(asMinutes(text)).toBe(minutes));

  it.each(['soon', '0', '-5 min', '4 weeks', 'h'])('"%s" is none', (text) => expect(asMinutes(text)).toBeUndefined());
});

describe('a rule', () => {
  const rule = (id: string) => {
    const found = starter.rules.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it('is a sentence, in which other people’s posts go without saying', () => {
    expect(whenSentence(rule('few-followers'), words)).toBe(
      'followers of the author is below 500 and hardly anybody has reacted and the topic is not grave',
    );
    expect(effectSentence(rule('few-followers'))).toBe('holds it at most at calm');
  });

  it('says all that it does', () => {
    expect(effectSentence({ effect: { points: -1, hold: 'watch', raise: 'crisis' } })).toBe(
      'takes away 1 point, holds it at most at watch, raises it at least to crisis',
    );
  });

  it('of groups is read with brackets, and of words with quotation marks', () => {
    const condition = {
      all: [
        { any: [{ words: ['a', 'b', 'c', 'd', 'e'] }, { fact: 'media', is: false }] },
        { fact: 'topics', has: 'billing' },
        { fact: 'age', atLeast: 60, below: 120 },
        { fact: 'followers', known: false },
      ],
    };
    expect(conditionSentence(condition, words)).toBe(
      '(the text says \u201ca\u201d, \u201cb\u201d, \u201cc\u201d or 2 more or it is not so that it has a photo or a video) and topics of the words include Billing and refunds and minutes since it was written is at least 60 min and is below 120 min and followers of the author is not known',
    );
  });

  it('of the starter is never empty and never names an unknown', () => {
    for (const one of starter.rules) {
      expect(whenSentence(one, words)).toMatch(/^[\p{L}(]/u);
      expect(whenSentence(one, words)).not.toMatch(/undefined|\[object/u);
    }
  });
});

describe('a trial', () => {
  it('is told in one sentence, the most first', () => {
    expect(movedSentence({ 'calm>worry': 4, 'watch>worry': 3, 'watch>calm': 2 })).toBe(
      '7 posts would rise to worry, 2 would fall to calm.',
    );
    expect(movedSentence({ 'calm>watch': 1 })).toBe('1 post would rise to watch.');
    expect(movedSentence({})).toBe('No post would change its level.');
  });
});
