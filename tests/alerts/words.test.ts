import { describe, expect, it } from 'vitest';
import { ofSpike } from '@/entrypoints/background/alerts/words.ts';
import type { Driving } from '@/lib/platform/volume-kept.ts';
import { brandLevel } from '@/lib/triage/brand-level.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { starter } from '../triage/scene.ts';

const { topics } = starter;
const spike: Spike = {
  start: 1,
  found: 2,
  peak: { at: 1, count: 9 },
  end: null,
  count: 24,
  expected: 3.4,
  ratio: 7,
  score: 8,
  severity: 2,
  topics: ['outage'],
};
const driving: Driving = {
  start: 1,
  words: ['app', 'login', 'down', 'again'].map((word) => ({ word, z: 3, posts: 9, ordinary: 0.1 })),
  nature: 'copies',
  texts: 24,
  distinct: 3,
  group: null,
};

describe('the alert of a spike', () => {
  it('says how grave it is, about what, how many where how few are ordinary, and in which words', () => {
    expect(ofSpike(spike, driving, topics)).toEqual({
      level: 'worry',
      title: 'Worry: more complaints than usual, outage',
      words: '24 where about 3 are ordinary. They say: app, login, down. Most are copies of the same text.',
    });
  });

  it('leaves out the words of another spike, and topics that nobody named', () => {
    const said = ofSpike({ ...spike, start: 0, topics: [], expected: 0.2 }, driving, topics);
    expect(said.title).toBe('Worry: more complaints than usual');
    expect(said.words).toBe('24 where about 1 is ordinary.');
  });
});

describe('the brand', () => {
  it('stands as its gravest open post or as its spike, whichever is graver', () => {
    expect(brandLevel([], null)).toBe('calm');
    expect(brandLevel(['watch', 'calm'], null)).toBe('watch');
    expect(brandLevel(['watch'], spike)).toBe('worry');
    expect(brandLevel(['crisis'], spike)).toBe('crisis');
    expect(brandLevel([], { ...spike, severity: 3 })).toBe('crisis');
  });
});
