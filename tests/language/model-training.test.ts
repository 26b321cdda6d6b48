/** Training, on a handful of posts written here: it learns, it is repeatable, it says which words decided. */
import { describe, expect, it } from 'vitest';
import { fitHead } from '@/lib/commands/training/fit.ts';
import { packed } from '@/lib/commands/training/pack.ts';
import type { Example } from '@/lib/commands/training/sets.ts';
import { vectorsOf } from '@/lib/commands/training/vectors.ts';
import { Model, readerOf } from '@/lib/language/model/model.ts';

const things = [
  'parcel',
  'kettle',
  'order',
  'ticket',
  'phone',
  'room',
  'lamp',
  'booking',
  'bike',
  'invoice',
  'router',
  'coat',
];
const bad = [
  'is broken again',
  'never came, I am furious',
  'arrived two weeks late, shame on you',
  'was a rip off, refund me',
];
const good = [
  'is lovely, thank you',
  'came early, brilliant',
  'works like a dream, well done',
  'made my day, thanks all',
];
const posts = things.flatMap((thing) =>
  [...bad, ...good].map((said, at): Example => {
    const label = at < bad.length ? 1 : 0;
    const text = `my ${thing} ${said}`;
    return { id: text, text, lang: 'en', set: 'own', fold: thing, weight: 1, labels: { complaint: label } };
  }),
);
const reading = { negators: ['never', 'not'], concepts: { thing: { en: 'parcel order' } }, rated: {} };

function trained(seed: number): Uint8Array {
  const seen = posts.map(({ text }) => ({ text, language: 'en', hints: new Map<string, number>() }));
  const fitted = fitHead('complaint', posts, vectorsOf(seen, 20, [1, 1, 1, 1, 1, 1], readerOf(reading)), seed);
  if (fitted === null) throw new Error('nothing was learned');
  return packed([fitted], { ...reading, sets: ['own'], languages: ['en'], inputs: [], second: [] }, new Map());
}

describe('training', () => {
  const bytes = trained(1);
  const model = new Model(bytes);
  const none = new Map<string, number>();
  const complaint = (text: string) => model.read(text, 'en', none).probability.complaint;

  it('learns what it was shown, and carries it to things it has not seen', () => {
    expect(complaint('my garden chair is broken again')).toBeGreaterThan(0.6);
    expect(complaint('my garden chair is lovely, thank you')).toBeLessThan(0.4);
  });

  it('gives the same bytes for the same seed', () => {
    expect(trained(1)).toEqual(bytes);
  });

  it('says which words pushed, as they stand in the text', () => {
    const text = 'My Garden chair Is BROKEN again';
    const words = model.explain(text, 'en', none, ['complaint']).get('complaint') ?? [];
    expect(words.join(' ')).toMatch(/BROKEN/u);
    for (const word of words) expect(text).toContain(word);
  });

  it('learns nothing where no post says yes', () => {
    const seen = posts.map(({ text }) => ({ text, language: 'en', hints: none }));
    expect(fitHead('praise', posts, vectorsOf(seen, 20, [1, 1, 1, 1, 1, 1], readerOf(reading)), 1)).toBeNull();
  });
});
