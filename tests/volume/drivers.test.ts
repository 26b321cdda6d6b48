import { describe, expect, it } from 'vitest';
import { drivers, learnWords, noWords } from '@/lib/volume/drivers.ts';

const words = (text: string) => text.split(' ');
const ordinary = ['the parcel is late again', 'the bill is wrong', 'nobody answers the mail'];
const usual = learnWords(
  noWords,
  Array.from({ length: 300 }, (_, i) => words(ordinary[i % 3] ?? '')),
);

describe('the words that drive a spike', () => {
  it('are those that stand in more of its posts than in the ordinary ones', () => {
    const spike = Array.from({ length: 20 }, (_, i) =>
      words(i % 2 === 0 ? 'the app is down again' : 'the login is down'),
    );
    const found = drivers(spike, usual);
    expect(found[0]).toMatchObject({ word: 'down', posts: 20 });
    expect(found.map(({ word }) => word)).toContain('login');
    expect(found.map(({ word }) => word)).not.toContain('the');
  });

  it('are none when a spike is only more of the same', () => {
    expect(
      drivers(
        Array.from({ length: 30 }, (_, i) => words(ordinary[i % 3] ?? '')),
        usual,
      ),
    ).toEqual([]);
  });

  it('are useful on the first day, without any ordinary words', () => {
    const found = drivers(
      Array.from({ length: 10 }, (_, i) => ['glass', 'glass', i % 2 === 0 ? 'milk' : 'bread']),
      noWords,
    );
    expect(found.map(({ word, posts }) => [word, posts])).toEqual([['glass', 10]]);
  });

  it('leave out the brand’s own names, and words of one or two posts', () => {
    const spike = Array.from({ length: 12 }, (_, i) => ['acme', 'recall', `word${i}`]);
    expect(drivers(spike, usual, { leftOut: ['acme'] }).map(({ word }) => word)).toEqual(['recall']);
  });

  it('may be words that every object knows', () => {
    const spike = Array.from({ length: 12 }, () => ['constructor', 'toString']);
    expect(drivers(spike, learnWords(noWords, [['hasOwnProperty']])).length).toBe(2);
  });
});

describe('ordinary words', () => {
  it('count once for each post', () => {
    expect(learnWords(noWords, [words('late late late'), words('late')])).toEqual({ posts: 2, words: { late: 2 } });
  });

  it('stay bounded, and old ones fade', () => {
    let learnt = noWords;
    for (let i = 0; i < 300; i += 1)
      learnt = learnWords(
        learnt,
        Array.from({ length: 100 }, (_, j) => [`w${i} ${j}`, 'often']),
      );
    expect(Object.keys(learnt.words).length).toBeLessThanOrEqual(4_000);
    expect(learnt.posts).toBeLessThanOrEqual(20_000);
    expect((learnt.words.often ?? 0) / learnt.posts).toBeCloseTo(1);
  });
});
