/** A playbook whose rules can't be decided is refused before any post is judged. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '@/lib/playbook/rules.ts';
import { checkRules } from '@/lib/triage/check-rules.ts';

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
    ['a fact', rule({ fact: 'moon', is: true }), 'rule "one": there is no fact "moon"'],
    ['a sign', rule({ any: [{ sign: 'moon' }] }), 'rule "one": there is no sign "moon"'],
    [
      'a fact to show',
      rule({ fact: 'own', is: true }, { shows: ['moon'] }),
      'rule "one": there is no fact "moon" to show',
    ],
    [
      'a rule to cover',
      rule({ fact: 'own', is: true }, { covers: ['moon'] }),
      'rule "one": there is no rule "moon" to cover',
    ],
  ])('that name %s that does not exist are reported', (_, wrong, sentence) => {
    expect(checkRules({ rules: [wrong], signs: {} })).toEqual([sentence]);
  });

  it('whose signs go round in a circle are reported', () => {
    const signs = { a: { sign: 'b' }, b: { not: { sign: 'a' } } };
    expect(checkRules({ rules: [rule({ sign: 'a' })], signs })).toEqual([
      'rule "one": the signs a, b, a go round in a circle',
    ]);
  });
});
