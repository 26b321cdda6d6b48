/** A playbook whose rules can't be decided is refused before any post is judged. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { checkRules } from '@/lib/triage/check-playbook.ts';

const rule = (when: Condition, more: object = {}) => ({
  id: 'one',
  title: 'One',
  when,
  effect: { points: 1 },
  because: 'a reason',
  falseAlarms: 'none',
  source: 'here',
  ...more,
});

describe('rules', () => {
  it('that name only what exists are fine', () => {
    const signs = { far: { fact: 'shares', atLeast: 9 } };
    expect(
      checkRules({ rules: [rule({ all: [{ sign: 'far' }, { not: { fact: 'own', is: true } }] })], signs }),
    ).toEqual([]);
  });

  it.each([
    ['a fact', rule({ fact: 'moon', is: true }), 'rules.0.when.fact', 'there is no fact "moon".'],
    [
      'a fact that is nearly one',
      rule({ fact: 'folowers', below: 5 }),
      'rules.0.when.fact',
      'Did you mean "followers"?',
    ],
    ['a sign', rule({ any: [{ sign: 'moon' }] }), 'rules.0.when.any.0.sign', 'there is no sign "moon".'],
    ['a fact to show', rule({ fact: 'own', is: true }, { shows: ['moon'] }), 'rules.0.shows.0', 'no fact "moon"'],
    ['a rule to cover', rule({ fact: 'own', is: true }, { covers: ['moon'] }), 'rules.0.covers.0', 'no rule "moon"'],
  ])('that name %s that does not exist are reported where it stands', (_, wrong, path, sentence) => {
    const found = checkRules({ rules: [wrong], signs: {} });
    expect(found.map((one) => one.path.join('.'))).toEqual([path]);
    expect(found[0]?.sentence).toContain(sentence);
  });

  it.each([
    [
      'a number with a word',
      { fact: 'followers', is: 'many' },
      '"followers" is a number. Compare it with atLeast or below.',
    ],
    ['yes or no with a number', { fact: 'own', atLeast: 1 }, '"own" is true or false. Compare it with is.'],
    ['a word that it never is', { fact: 'care', is: 'lost' }, 'It is one of none, handling, answered, escalated.'],
    ['a list with is', { fact: 'topics', is: 'safety' }, '"topics" is a list of words. Compare it with has.'],
  ])('that compare %s are reported', (_, when, sentence) => {
    expect(checkRules({ rules: [rule(when)], signs: {} })[0]?.sentence).toContain(sentence);
  });

  it('whose signs go round in a circle are reported, once', () => {
    const signs = { a: { sign: 'b' }, b: { not: { sign: 'a' } } };
    const found = checkRules({ rules: [rule({ sign: 'a' })], signs });
    expect(found[0]?.sentence).toContain('the signs a, b, a go round in a circle');
    expect(found.every(({ path }) => path[0] === 'signs')).toBe(true);
  });

  it('may look for words, but not for a star with nothing before it', () => {
    expect(checkRules({ rules: [rule({ words: ['recall*', 'kids ~ sick'] })], signs: {} })).toEqual([]);
    const [found] = checkRules({ rules: [rule({ words: ['fine', 'a*'] })], signs: {} });
    expect(found?.path).toEqual(['rules', 0, 'when', 'words', 1]);
  });
});
