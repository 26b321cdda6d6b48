import { describe, expect, it } from 'vitest';
import { firstName } from '@/lib/response/first-name.ts';
import { lengthOn } from '@/lib/response/length.ts';
import { fill, plain } from '@/lib/response/slots.ts';

const filled = (template: string, filling: Record<string, string | null>) => plain(fill(template, filling));

describe('a template', () => {
  it('is filled slot by slot', () => {
    const text = filled('Thank you, {first_name}. By {reply_by}.', { first_name: 'Ada', reply_by: '16:30' });
    expect(text).toBe('Thank you, Ada. By 16:30.');
  });

  it.each([
    ['Thank you, {first_name}.', 'Thank you.'],
    ['Thank you {first_name}!', 'Thank you!'],
    ['{first_name}, thank you.', ', thank you.'],
    ['Write to {contact} now.', 'Write to now.'],
    ['{unheard_of}', ''],
  ])('loses a slot without a filling, with the comma or space before it: %j', (template, text) => {
    expect(filled(template, { first_name: null, contact: null })).toBe(text);
  });

  it('in Japanese loses the honorific with the name, and keeps it with one', () => {
    const template = '{first_name}\u69d8\u3001\u3042\u308a\u304c\u3068\u3046';
    expect(filled(template, { first_name: 'Aiko' })).toBe('Aiko\u69d8\u3001\u3042\u308a\u304c\u3068\u3046');
    expect(filled(template, { first_name: null })).toBe('\u3042\u308a\u304c\u3068\u3046');
  });

  it('does not fill what was filled in', () => {
    const text = filled('Hello, {first_name}: {what_happened}', {
      first_name: '{contact}',
      what_happened: '{brand}',
      contact: 'X',
    });
    expect(text).toBe('Hello, {contact}: {brand}');
  });

  it('takes signs of replacement patterns as they are', () => {
    expect(filled('About {what_happened}.', { what_happened: '$& $1 \\ {' })).toBe('About $& $1 \\ {.');
  });

  it('marks the words that were filled in', () => {
    const pieces = fill('Sorry about {what_happened}.', { what_happened: 'the delay' });
    expect(pieces.filter(({ slot }) => slot !== undefined)).toEqual([{ text: 'the delay', slot: 'what_happened' }]);
  });

  it('without slots is one piece', () => {
    expect(fill('Thank you.', {})).toEqual([{ text: 'Thank you.' }]);
  });
});

describe('a first name', () => {
  it.each([
    ['Ada Field', 'Ada'],
    ['\u00c5sa', '\u00c5sa'],
    ['Dr. Ada Field', 'Ada'],
    ['Anne-Marie Field', 'Anne-Marie'],
    ['Marie-\u00c8ve', 'Marie-\u00c8ve'],
    ['Ada|books', 'Ada'],
  ])('of %j is %j', (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  it.each([
    null,
    '',
    '  ',
    'rant radio',
    'ADA',
    'A',
    '4da',
    '\u{1F525}Ada',
    'Ada\u202e',
    'Bee1234',
    '\u7f8e\u9999',
    'Abcdefghijklmnopqrstuvwxyz',
  ])('is not guessed from %j', (name) => {
    expect(firstName(name)).toBeNull();
  });
});

describe('the length of a reply', () => {
  it('on X is counted as X does: links as 23, wide signs as two', () => {
    expect(lengthOn('x', 'abc')).toEqual({ used: 3, limit: 280 });
    expect(lengthOn('x', 'https://bramble.example.com/a/very/long/path/to/a/page').used).toBe(23);
    expect(lengthOn('x', '\u96e8\u96e8').used).toBe(4);
  });

  it('on Facebook is the number of characters', () => {
    expect(lengthOn('facebook', '\u96e8\u96e8')).toEqual({ used: 2, limit: 8_000 });
  });
});
