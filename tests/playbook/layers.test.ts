/** Layers: what a file says holds, what it does not say comes from below, and one bad entry does not take the rest with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { changesBetween } from '@/lib/playbook/changes.ts';
import { joinLayers, joinWhatHolds } from '@/lib/playbook/layers.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { fileOf, over, starter } from './laid.ts';

const plain = over();
const rule = (playbook: Playbook, id: string) => playbook.rules.find((one) => one.id === id);

describe('a layer', () => {
  it('that says nothing changes nothing', () => expect(over('version: 2\n')).toEqual(plain));

  it('changes one part of a rule and leaves its place and the rest', () => {
    const changed = over('version: 2\nrules:\n  - { id: few-followers, when: { fact: followers, below: 2000 } }\n');
    expect(rule(changed, 'few-followers')?.when).toEqual({ fact: 'followers', below: 2000 });
    expect(rule(changed, 'few-followers')?.because).toBe(rule(plain, 'few-followers')?.because);
    expect(changed.rules.map(({ id }) => id)).toEqual(plain.rules.map(({ id }) => id));
  });

  it('switches a rule off, and a later one on again', () => {
    const off = 'version: 2\nrules:\n  - { id: anger, off: true }\n';
    expect(rule(over(off), 'anger')).toBeUndefined();
  });

  it('puts a new rule last, or before another', () => {
    const own = (more: string) =>
      `version: 2\nrules:\n  - { id: recall, title: A recall, when: { words: [recall*] }, effect: { raise: worry }, because: It is being recalled.${more} }\n`;
    expect(over(own('')).rules.at(-1)?.id).toBe('recall');
    const ids = over(own(', before: escalated')).rules.map(({ id }) => id);
    expect(ids.indexOf('recall')).toBe(ids.indexOf('escalated') - 1);
  });

  it('adds words to a topic and takes others away', () => {
    const words = (playbook: Playbook) => playbook.topics.find(({ id }) => id === 'outage')?.words.en ?? [];
    const [gone = ''] = words(plain);
    const changed = over(
      stringify({
        version: 2,
        topics: [{ id: 'outage', words: { en: ['gate screens dark'] }, without: { en: [gone] } }],
      }),
    );
    expect(words(changed)).toContain('gate screens dark');
    expect(words(changed)).not.toContain(gone);
    expect(words(changed).length).toBe(words(plain).length);
  });

  it('names a policy\u2019s value alone', () =>
    expect(over('version: 2\npolicies: { venue: private-first }\n').policies.venue).toMatchObject({
      value: 'private-first',
      values: plain.policies.venue?.values,
    }));

  it('joins the watchlist by site and handle', () => {
    const [one, two] = [
      'version: 2\nbrand: { watchlist: [{ handle: "@Ada", site: x, why: columnist }] }\n',
      'version: 2\nbrand: { watchlist: [{ handle: ada, site: x, why: editor }, { handle: ada, site: facebook }] }\n',
    ];
    expect(over(one, two).brand.watchlist.map(({ handle, site, why }) => `${site} ${handle} ${why}`)).toEqual([
      'x ada editor',
      'facebook ada ',
    ]);
  });

  it('that stands above wins', () => {
    const clock = (minutes: number) => `version: 2\ntimescales: { crisis: { acknowledge: ${minutes} } }\n`;
    expect(over(clock(5), clock(10), clock(20)).timescales.crisis).toMatchObject({ acknowledge: 20, statement: 60 });
  });

  it('without a base stands alone, and says when something is missing', () => {
    const alone = fileOf('version: 2\nbase: none\nbrand: { name: Bramble Air }\n');
    const { playbook, mistakes } = joinLayers(
      [
        { name: 'starter', file: starter },
        { name: 'own', file: alone },
      ],
      checkPlaybook,
    );
    expect(playbook).toBeNull();
    expect(mistakes.map(({ path }) => path)).toContain('rules');
  });

  it('may lock a section against those above', () => {
    const company = fileOf('version: 2\nlocked: [policies]\npolicies: { venue: public-only }\n');
    const own = fileOf('version: 2\npolicies: { venue: private-first }\n');
    const layers = [
      { name: 'starter' as const, file: starter },
      { name: 'company' as const, file: company },
      { name: 'own' as const, file: own },
    ];
    expect(joinLayers(layers, checkPlaybook).mistakes[0]?.sentence).toContain('decided by the company layer');
    const { playbook, leftOut } = joinWhatHolds(layers, checkPlaybook);
    expect(playbook.policies.venue?.value).toBe('public-only');
    expect(leftOut.length).toBe(1);
  });
});

describe('when a layer has mistakes', () => {
  it('judging goes on without the bad entry, and the rest of the layer holds', () => {
    const own = fileOf(
      'version: 2\nbrand: { name: Bramble Air }\nrules:\n  - { id: few-followers, when: { sign: gone-tomorrow } }\n  - { id: anger, off: true }\n',
    );
    const { playbook, leftOut } = joinWhatHolds(
      [
        { name: 'starter', file: starter },
        { name: 'own', file: own },
      ],
      checkPlaybook,
    );
    expect(playbook.brand.name).toBe('Bramble Air');
    expect(rule(playbook, 'anger')).toBeUndefined();
    expect(rule(playbook, 'few-followers')).toEqual(rule(plain, 'few-followers'));
    expect(leftOut).toMatchObject([{ layer: 'own', inFile: ['rules', 0, 'when', 'sign'] }]);
  });

  it('and cannot be used at all, the layers below hold', () => {
    const alone = fileOf('version: 2\nbase: none\nbrand: { name: Bramble Air }\n');
    const { playbook } = joinWhatHolds(
      [
        { name: 'starter', file: starter },
        { name: 'own', file: alone },
      ],
      checkPlaybook,
    );
    expect(playbook.rules.length).toBe(plain.rules.length);
  });
});

describe('an older file', () => {
  const sample = (name: string) => readFileSync(join(import.meta.dirname, 'migrations', name), 'utf8');

  it('of version 1 is brought up and says the same', () => {
    const { file, migratedFrom } = parsePlaybook(sample('v1.yaml'));
    expect(migratedFrom).toBe(1);
    const { playbook } = joinLayers(
      [
        { name: 'starter', file: starter },
        { name: 'own', file: file ?? starter },
      ],
      checkPlaybook,
    );
    expect(playbook?.rules.map(({ id }) => id)).toEqual(['grave']);
    expect(playbook?.brand.handles.x).toEqual(['brambleair']);
  });

  it('that the browser kept becomes a layer over the starter', () => {
    const { file } = parsePlaybook(sample('own-part-v1.yaml'));
    const { playbook } = joinLayers(
      [
        { name: 'starter', file: starter },
        { name: 'own', file: file ?? starter },
      ],
      checkPlaybook,
    );
    expect(playbook?.brand.name).toBe('Bramble Air');
    expect(playbook?.hours).toMatchObject({ zone: 'Europe/Berlin', from: '09:00' });
    expect(playbook?.stakeholders.find(({ role }) => role === 'pr')?.name).toBe('Ana');
    expect(playbook?.rules.length).toBe(plain.rules.length);
  });

  it('of no known version is left as it is, and says so', () => {
    const text = 'version: 0\nbrand: { name: Bramble Air }\n';
    expect(parsePlaybook(text)).toMatchObject({
      file: null,
      mistakes: [{ sentence: expect.stringContaining('no version 0') }],
    });
  });
});

describe('what changed', () => {
  it('is told in sentences', () => {
    const changed = over('version: 2\npolicies: { venue: public-only }\nrules:\n  - { id: anger, off: true }\n');
    expect(changesBetween(plain, changed).sort()).toEqual([
      'policies \u203a venue \u203a value: "public-only" (was "public-private-public")',
      'rules: \u201canger\u201d taken out',
    ]);
  });

  it('is nothing between a playbook and itself', () => expect(changesBetween(plain, over())).toEqual([]));
});
