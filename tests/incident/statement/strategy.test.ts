/** The responsibility and the history decide which answer is offered. */
import { describe, expect, it } from 'vitest';
import { noAnswers } from '@/lib/incident/statement/answers.ts';
import { questionsFor } from '@/lib/incident/statement/questions.ts';
import { strategyFor } from '@/lib/incident/statement/strategy.ts';
import { answers, build, red } from './scene.ts';

describe('the strategy', () => {
  it.each([
    ['unknown', null, 'hold', 'none', false],
    ['rumour', null, 'correct', 'none', true],
    ['victim', false, 'inform', 'sympathy', false],
    ['victim', true, 'inform', 'sympathy', false],
    ['accident', false, 'diminish', 'regret', true],
    ['accident', null, 'diminish', 'regret', true],
    ['accident', true, 'rebuild', 'regret', true],
    ['at-fault', false, 'rebuild', 'full', true],
    ['at-fault', true, 'rebuild', 'full', true],
  ] as const)(
    'for %s, before %s is to %s, with the apology %s, legal %s',
    (responsibility, before, id, apology, legal) => {
      expect(strategyFor({ responsibility, before })).toMatchObject({ id, apology, legal });
    },
  );

  it('asks whether it happened before, as long as nobody has looked', () => {
    const { because } = strategyFor({ responsibility: 'accident', before: null });
    expect(because).toContain('Find out whether it happened before');
  });

  it('offers the holding text alone while nobody knows whose it is, and no word of fault', () => {
    const built = build({ answers: answers({ responsibility: 'unknown' }) });
    expect(built.skeletons.map(({ id }) => id)).toEqual(expect.arrayContaining([built.composed?.skeleton]));
    expect(built.text).not.toMatch(/sorry|apolog|mistake|fault/iu);
    expect(built.text).toContain('10:30');
    expect(built.approvals).toEqual([]);
    expect(red(built)).toEqual([]);
  });

  it('offers for a rumour a correction, and it needs a source', () => {
    const built = build({ answers: answers({ responsibility: 'rumour' }) });
    expect(built.skeletons.map(({ id }) => id)).toEqual(['correction-short', 'correction-long']);
    expect(red(built)).toContain('evidence');
    const sourced = answers({
      responsibility: 'rumour',
      words: { ...answers().words, source: 'the inspection report of May: https://example.org/report' },
    });
    expect(red(build({ answers: sourced }))).not.toContain('evidence');
  });

  it('offers the skeletons of the topic first, and never a correction for what is true', () => {
    const built = build({ answers: answers({ responsibility: 'accident' }), topics: ['outage'] });
    expect(built.skeletons.map(({ id }) => id)).toEqual([
      'outage-short',
      'outage-long',
      'accident-short',
      'accident-long',
    ]);
    const victim = build({ answers: answers({ responsibility: 'victim' }) });
    expect(victim.skeletons.map(({ id }) => id)).toEqual(['victim-short', 'victim-long']);
  });
});

describe('the questions', () => {
  const ids = (responsibility: 'rumour' | 'unknown' | 'at-fault') =>
    questionsFor({ ...noAnswers, responsibility }).map(({ id }) => id);

  it('never ask for forgiveness', () => {
    expect(JSON.stringify(questionsFor(answers()))).not.toMatch(/forgiv/iu);
  });

  it('ask for a source only of a rumour, and for no repair of what nobody did', () => {
    expect(ids('rumour')).toContain('source');
    expect(ids('rumour')).not.toContain('remedy');
    expect(ids('at-fault')).toEqual(expect.arrayContaining(['remedy', 'prevention', 'regret', 'before']));
    expect(ids('at-fault')).not.toContain('source');
    expect(ids('unknown')).not.toContain('before');
  });

  it('say which are answered; a blank is no answer', () => {
    const open = questionsFor(answers({ words: { ...answers().words, remedy: '  ' } }));
    expect(open.find(({ id }) => id === 'remedy')?.answered).toBe(false);
    expect(open.find(({ id }) => id === 'prevention')?.answered).toBe(true);
    expect(questionsFor(noAnswers).filter(({ answered }) => answered)).toEqual([]);
  });
});
