/** Drills: sample posts that arrive in time, worry as real ones would, and are told from them by their key alone. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '@/lib/commands/files.ts';
import { arrived, drillResult, isSample, samplesOf, scenarioSchema, titleOf } from '@/lib/incident/drill.ts';
import { levels } from '@/lib/playbook/words.ts';
import { postKey } from '@/lib/record/keys.ts';
import { aContext, judge, playbookOf } from '../triage/scene.ts';
import { at, declare, key, led, published, start } from './scene.ts';

const file = join(import.meta.dirname, '../../assets/drill/scenarios.yaml');
const { scenarios } = z.object({ scenarios: z.array(scenarioSchema) }).parse(readYaml(file));
const { brand, topics } = playbookOf('air');
const end = start + 24 * 60 * 60_000;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the drill %s', (_, scenario) => {
  const posts = arrived(scenario, brand, at(0), end);

  it('is called by a sentence of the interface', () => {
    expect(titleOf(scenario)).not.toBe(scenario.id);
  });

  it('has topics of the starter playbook and keys that no real post can have', () => {
    expect(scenario.topics.filter((id) => !topics.some((one) => one.id === id))).toEqual([]);
    for (const sample of samplesOf(scenario)) {
      expect(postKey.safeParse(sample).success).toBe(true);
      expect(isSample(sample)).toBe(true);
    }
    expect(posts.map(({ site, id }) => `${site}:${id}`)).toEqual(samplesOf(scenario));
  });

  it('is about the brand, and some of it is to worry about', () => {
    const assess = judge('air');
    const judged = posts.map((post) => assess(post, aContext({ now: at(25) })));
    expect(judged.filter(({ relevant }) => !relevant)).toEqual([]);
    const worst = Math.max(...judged.map(({ level }) => levels.indexOf(level)));
    expect(levels[worst]).toBe('crisis');
  });

  it('brings its posts one after the other', () => {
    expect(arrived(scenario, brand, at(0), start - 1)).toEqual([]);
    const first = arrived(scenario, brand, at(0), start).length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(posts.length);
  });
});

describe('a sample', () => {
  it('is never taken for a real post, nor a real one for a sample', () => {
    expect(['x:1840000000000000001', 'facebook:pfbid0drill-1', 'x:1-drill-'].some(isSample)).toBe(false);
  });
});

describe('the result of a drill', () => {
  it('is what was measured: minutes to each word, times kept, steps done', () => {
    const story = led();
    story.ask(0, declare({ drill: 'hurt', posts: ['x:drill-hurt-1'] }));
    story.ask(12, published('acknowledgement'));
    story.ask(75, published('statement'));
    story.ask(76, { kind: 'step-state', key, step: 'incident/set-alert', state: 'skipped', why: 'a drill' });
    const result = drillResult(story.now());
    expect(result.minutes).toEqual({ acknowledge: 12, statement: 75 });
    // The first word in time; the statement, and with it the next word after the first, too late.
    expect([result.kept, result.of]).toEqual([1, 3]);
    expect(result.skipped).toBe(1);
    expect(result.done).toBeGreaterThanOrEqual(2);
  });
});
