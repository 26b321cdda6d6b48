/** Two thousand rules and five thousand watched names: judging stays quick, and a rule is found however it is filed. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { assessWith } from '@/lib/triage/assess.ts';
import type { Reading } from '@/lib/triage/fact.ts';
import { RuleIndex } from '@/lib/triage/rule-index.ts';
import { largePlaybook } from '../bench/judging/large-playbook.ts';
import { aContext, aPost, words } from './scene.ts';

const posts = Array.from({ length: 200 }, (_, n) =>
  aPost({
    id: String(n + 1),
    text: `@brambleair your desk at gate ${n} was closed and nobody came`,
    author: { handle: `person${n}`, followers: n * 150 },
    counts: { replies: n % 7, reposts: n % 20, quotes: 0, likes: n % 50, views: 900 },
  }),
);
const context = aContext();

/** The quickest of several rounds: what the machine does beside it only makes a round slower. */
function quickest(rules: number, watched: number): number {
  const assess = assessWith(largePlaybook(rules, watched), words);
  const round = () => {
    const from = performance.now();
    for (const post of posts) assess(post, context);
    return performance.now() - from;
  };
  return Math.min(...Array.from({ length: 7 }, round));
}

describe('a large playbook', { timeout: 60_000 }, () => {
  it('costs a small multiple of the starter, not thirty times as much', () => {
    expect(quickest(2_000, 5_000) / quickest(60, 0)).toBeLessThan(8);
  });

  it('knows a watched author among thousands', () => {
    const assess = assessWith(largePlaybook(60, 5_000), words);
    const by = (handle: string) =>
      assess(aPost({ text: '@brambleair terrible service', author: { handle } }), context).reasons.map(({ id }) => id);
    expect(by('watched4321')).toContain('watchlist');
    expect(by('watched5001')).not.toContain('watchlist');
  });
});

describe('the index of rules', () => {
  const conditions: Condition[] = [
    { fact: 'author', is: 'ada' },
    { all: [{ fact: 'followers', atLeast: 100 }, { not: { fact: 'own', is: true } }] },
    {
      any: [
        { fact: 'author', is: 'bea' },
        { fact: 'shares', atLeast: 5 },
      ],
    },
    {
      any: [
        { fact: 'author', is: 'bea' },
        { fact: 'shares', below: 5 },
      ],
    },
    { not: { fact: 'own', is: true } },
    { fact: 'topics', has: 'outage' },
  ];
  const names = ['author', 'followers', 'shares', 'topics', 'own'];
  const index = new RuleIndex(conditions, (id) => names.indexOf(id));
  const readings: Record<string, Reading> = {
    author: { value: 'bea', evidence: '' },
    followers: { value: 100, evidence: '' },
    shares: { value: null, evidence: '' },
    topics: { value: ['outage', 'billing'], evidence: '' },
  };
  const candidates = (changed: Record<string, Reading> = {}) =>
    index.candidates(
      { at: (number) => ({ ...readings, ...changed })[names[number] ?? ''] ?? { value: null, evidence: '' } },
      [],
    );

  it('names every rule that could hold, in order', () => expect(candidates()).toEqual([1, 2, 3, 4, 5]));

  it('leaves out what cannot hold, and never what has no comparison to be filed under', () => {
    const nobody = {
      author: { value: 'cy', evidence: '' },
      followers: { value: 99, evidence: '' },
      topics: { value: [], evidence: '' },
    };
    expect(candidates(nobody)).toEqual([3, 4]);
    expect(candidates({ ...nobody, shares: { value: 5, evidence: '' } })).toEqual([2, 3, 4]);
  });
});
