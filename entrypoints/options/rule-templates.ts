/** Sentences to begin an own rule with. */
import type { Rule } from '@/lib/playbook/sections/rules.ts';

type Template = Pick<Rule, 'title' | 'when' | 'effect' | 'because'> & { readonly offer: string };

const notOurs = { not: { sign: 'ours' } };

export const templates: readonly Template[] = [
  {
    offer: 'When the text says one of these words, raise it …',
    title: 'Words that matter to us',
    when: { all: [{ words: ['recall'] }, notOurs] },
    effect: { raise: 'watch' },
    because: 'We want to see every post that says so.',
  },
  {
    offer: 'When the author has few followers, hold it …',
    title: 'Few followers',
    when: { all: [{ fact: 'followers', below: 500 }, notOurs] },
    effect: { hold: 'watch' },
    because: 'Few people will see it.',
  },
  {
    offer: 'When the author has many followers, raise it …',
    title: 'Many followers',
    when: { all: [{ fact: 'followers', atLeast: 50_000 }, { sign: 'critical' }, notOurs] },
    effect: { raise: 'worry' },
    because: 'Many people will see it.',
  },
  {
    offer: 'When it is about a topic, loop somebody in …',
    title: 'A topic of ours',
    when: { all: [{ fact: 'topics', has: 'late-delivery' }, notOurs] },
    effect: { points: 10, loopIn: ['support'] },
    because: 'This topic is ours to answer.',
  },
  {
    offer: 'When it is passed on fast, raise it …',
    title: 'Passed on fast',
    when: { all: [{ fact: 'shares-per-hour', atLeast: 20 }, notOurs] },
    effect: { raise: 'worry', loopIn: ['pr'] },
    because: 'It is spreading right now.',
  },
];
