import { describe, expect, it } from 'vitest';
import { alike, resemblance, sketch, type Written } from '@/lib/volume/alike.ts';

const written = (texts: readonly (string | null)[]): Written[] =>
  texts.map((text, i) => ({ key: `x:${i}`, text, author: `author ${i}` }));

const call = 'Ask the Harbour Bakery why they throw away bread every night while people go hungry in our town';
const own = [
  'My sourdough was stale again and nobody at the counter cared about it',
  'Waited forty minutes at the harbour shop, then they were out of everything',
  'Why was I charged twice for one cake? Still no answer to my two mails',
  'The new opening hours are a joke, I stood in front of a closed door today',
  'Found a piece of plastic in the rye loaf, please tell me who takes care of this',
  'Your delivery van blocked our yard for the third time this week',
];

describe('near-identical texts', () => {
  it('are one group although names, links, case and marks differ', () => {
    const texts = [
      call,
      `@harbourbakery ${call.toUpperCase()}!!! https://example.org/a1`,
      `${call} 😡😡 #shame`,
      call.replace('every night', 'each night'),
      own[0] ?? '',
    ];
    const { groups, distinct } = alike(written(texts));
    expect(groups).toEqual([{ keys: ['x:0', 'x:1', 'x:2', 'x:3'], authors: 4 }]);
    expect(distinct).toBe(2);
  });

  it('make a campaign of copies when they are most of the texts', () => {
    expect(alike(written([call, call, `${call}!`, call, own[0] ?? '', own[1] ?? ''])).nature).toBe('copies');
  });

  it('are not found among people who write their own words about one thing', () => {
    const { groups, nature } = alike(written(own));
    expect(groups).toEqual([]);
    expect(nature).toBe('people');
  });

  it('are found in languages without spaces and with other letters', () => {
    const japanese = 'この店のパンにプラスチックが入っていました。返金をお願いします。';
    const greek = 'Το ψωμί σας ήταν μπαγιάτικο και κανείς δεν απαντά στα μηνύματα';
    const { groups } = alike(written([japanese, greek, `${japanese}！！`, greek.toUpperCase()]));
    expect(groups.map(({ keys }) => keys)).toEqual([
      ['x:0', 'x:2'],
      ['x:1', 'x:3'],
    ]);
  });

  it('leaves short shouts alone: many say the same without copying', () => {
    const { groups, distinct } = alike(
      written(['Shame on you!', 'shame on you', 'SHAME ON YOU', 'Shame on you', 'shame on you!!']),
    );
    expect(groups).toEqual([]);
    expect(distinct).toBe(5);
  });

  it('says nothing of the kind when there are too few, and nothing of texts that were not read', () => {
    expect(alike(written([call, call])).nature).toBeNull();
    expect(alike(written([null, null, call])).texts).toBe(1);
  });

  it('counts one author with ten copies as one', () => {
    const copies = Array.from({ length: 10 }, (_, i) => ({ key: `x:${i}`, text: call, author: 'same' }));
    expect(alike(copies).groups[0]?.authors).toBe(1);
    expect(alike(copies.map((one) => ({ ...one, author: null }))).groups[0]?.authors).toBe(0);
  });

  it('stays bounded with hostile text', () => {
    const long = `${'a\u0301'.repeat(60_000)} ${'\u202e'.repeat(1_000)}\ud800`;
    expect(sketch(long)?.length ?? 0).toBeLessThanOrEqual(64);
    expect(alike(written(Array.from({ length: 3_000 }, (_, i) => `${call} ${i}`))).texts).toBe(2_000);
  });

  it('are judged by the share of pieces that they have in common', () => {
    const one = sketch(call);
    const other = sketch(own[2] ?? '');
    if (one === null || other === null) throw new Error('too short');
    expect(resemblance(one, one)).toBe(1);
    expect(resemblance(one, other)).toBeLessThan(0.2);
  });
});
