/** Every rule of the starter playbook, on a post that it is meant for and on one close by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assessWith } from '@/lib/triage/assess.ts';
import { aContext, aPost, lay, type Overlay, playbookOf, words } from './scene.ts';

const overlay = z.record(z.string(), z.unknown());
const samples = z
  .record(z.string(), z.strictObject({ fires: overlay, silent: overlay }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'samples.yaml'), 'utf8')));

const playbook = playbookOf('air');
const ids = playbook.rules.map(({ id }) => id);

// Without `covers` every rule that fires is among the reasons.
const assess = assessWith({ ...playbook, rules: playbook.rules.map((rule) => ({ ...rule, covers: [] })) }, words);

function fired({ context, ...post }: Overlay): string[] {
  const differs = overlay.parse(context ?? {});
  return assess(aPost(post), aContext(differs)).reasons.map(({ id }) => id);
}

describe('a rule of the starter playbook', () => {
  it('has its two samples', () => {
    expect(ids.filter((id) => samples[id] === undefined)).toEqual([]);
  });

  it('is known to every sample', () => {
    expect(Object.keys(samples).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('covers only rules that there are', () => {
    expect(playbook.rules.flatMap(({ covers = [] }) => covers).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names only topics that there are', () => {
    const topics = playbook.topics.map(({ id }) => id);
    expect(playbook.rules.flatMap(({ effect }) => effect.topics ?? []).filter((id) => !topics.includes(id))).toEqual(
      [],
    );
  });

  describe.each(Object.entries(samples))('%s', (id, { fires, silent }) => {
    it('fires on its post', () => {
      expect(fired(fires)).toContain(id);
    });

    it('stays silent on the post close by', () => {
      expect(fired(overlay.parse(lay(fires, silent)))).not.toContain(id);
    });
  });
});

describe('the reasons of a post', () => {
  const reasons = (post: Overlay) => assessWith(playbook, words)(aPost(post), aContext()).reasons;
  const spreadingSmoke = { text: '@brambleair there was smoke in the cabin', counts: { reposts: 30 } };

  it('leave out what a weightier reason says too', () => {
    const shown = reasons(spreadingSmoke).map(({ id }) => id);
    expect(shown).toContain('grave-spreading');
    expect(shown).not.toContain('grave-topic');
    expect(shown).not.toContain('spreading');
  });

  it('begin with the weightiest', () => {
    expect(reasons(spreadingSmoke)[0]?.id).toBe('grave-spreading');
  });

  it('show the words and the numbers behind them', () => {
    const evidence = reasons(spreadingSmoke)[0]?.evidence ?? '';
    expect(evidence).toContain('\u201csmoke in');
    expect(evidence).toContain('30 reposts in 30 minutes');
  });

  it('say on which side they stand', () => {
    const ways = new Map(
      reasons({ text: '@brambleair terrible service', author: { followers: 63 } }).map(({ id, way }) => [id, way]),
    );
    expect(ways.get('complaint')).toBe('for');
    expect(ways.get('few-followers')).toBe('against');
  });
});

describe('the people to loop in', () => {
  const air = assessWith(playbook, words);

  it('are nobody while a post is calm', () => {
    expect(air(aPost({ text: '@brambleair wonderful crew, thank you so much' }), aContext()).loopIn).toEqual([]);
  });

  it('are those of the topic and of the rule when it is grave and spreads', () => {
    const { level, loopIn } = air(
      aPost({ text: '@brambleair there was smoke in the cabin', counts: { reposts: 30 } }),
      aContext(),
    );
    expect(level).toBe('crisis');
    expect(loopIn).toEqual(expect.arrayContaining(['support', 'social-lead', 'pr', 'legal', 'exec']));
  });
});

it('refuses a playbook whose rule names a fact that there is not', () => {
  const [first, ...others] = playbook.rules;
  if (first === undefined) throw new Error('the starter has no rules');
  const broken = { ...playbook, rules: [{ ...first, when: { fact: 'moon', atLeast: 1 } }, ...others] };
  expect(() => assessWith(broken, words)(aPost(), aContext())).toThrow(RangeError);
});
