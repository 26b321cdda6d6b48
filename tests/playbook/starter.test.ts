/** The starter playbook is valid as shipped, mistakes are said with their place, and a brand is laid over it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { starterParts } from '@/lib/commands/files.ts';
import type { Read } from '@/lib/playbook/mistake.ts';
import { readPlaybook, readStarter, withBrand } from '@/lib/playbook/starter.ts';
import { levels, roles } from '@/lib/playbook/words.ts';
import { checked, starter } from '../triage/scene.ts';

function mistakesOf(read: Read<unknown>) {
  if (read.ok) throw new Error('no mistake was found');
  return read.mistakes;
}
const list = (value: unknown) => z.array(z.record(z.string(), z.unknown())).parse(value);

describe('the starter playbook', () => {
  it('is valid', () => {
    expect(readStarter(starterParts())).toMatchObject({ ok: true });
  });

  it('is the same when it is written and read again', () => {
    expect(checked(readPlaybook(JSON.parse(JSON.stringify(starter))))).toEqual(starter);
  });

  it('holds the sixteen topics that the panel names', () => {
    const ids =
      'late-delivery broken-product outage billing staff-conduct ignored safety discrimination illegal privacy animals-environment values own-mistake rogue-account praise question';
    expect(starter.topics.map(({ id }) => id)).toEqual(ids.split(' '));
  });

  it('has a stakeholder for every role, and a role of the level for everything above calm', () => {
    expect(roles.filter((role) => !starter.stakeholders.some((one) => one.role === role))).toEqual([]);
    for (const level of levels) if (level !== 'calm') expect(starter.roles[level].length).toBeGreaterThan(0);
  });

  it('gives less time, the worse it is', () => {
    const { watch, worry, crisis } = starter.timescales;
    expect(watch.acknowledge).toBeGreaterThan(worry.acknowledge ?? 0);
    expect(worry.acknowledge).toBeGreaterThan(crisis.acknowledge ?? 0);
    expect(worry.statement).toBeGreaterThan(crisis.statement ?? 0);
  });

  it('has chosen each policy among its values, the first one', () => {
    for (const { value, values } of Object.values(starter.policies)) expect(value).toBe(values[0]);
  });
});

describe('a mistake in a playbook', () => {
  const broken = (change: (parts: Record<string, unknown>) => void) => {
    const copy = z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(starter)));
    change(copy);
    return mistakesOf(readPlaybook(copy));
  };

  it('is said with its path and a sentence', () => {
    const [first] = broken((copy) => {
      copy.version = 7;
    });
    expect(first?.path).toBe('version');
    expect(first?.sentence).toMatch(/\w/u);
  });

  it('is found in a rule, by the number of the rule', () => {
    const found = broken((copy) => {
      const rules = list(copy.rules);
      copy.rules = rules.map((rule, index) => (index === 2 ? { ...rule, effect: { raise: 'panic' } } : rule));
    });
    expect(found.map(({ path }) => path)).toEqual(['rules.2.effect.raise']);
  });

  it('does not hide the others', () => {
    const found = broken((copy) => {
      delete copy.rules;
      copy.hours = { ...starter.hours, from: 'nine' };
      copy.brand = { ...starter.brand, name: 7 };
    });
    expect(found.map(({ path }) => path).sort()).toEqual(['brand.name', 'hours.from', 'rules']);
  });

  it.each([
    ['a word that nobody knows', { surprise: 1 }],
    ['a rule without an effect', { rules: starter.rules.map((rule) => ({ ...rule, effect: {} })) }],
    ['a comparison with nothing', { rules: starter.rules.map((rule) => ({ ...rule, when: { fact: 'age' } })) }],
    ['an id with capitals', { topics: starter.topics.map((topic) => ({ ...topic, id: 'Late' })) }],
    ['a day that there is not', { hours: { ...starter.hours, days: [8] } }],
    ['no days', { hours: { ...starter.hours, days: [] } }],
    ['a chat link that is a script', { stakeholders: [{ role: 'pr', title: 'Press', chat: 'javascript:alert(1)' }] }],
    ['a chat link without encryption', { stakeholders: [{ role: 'pr', title: 'Press', chat: 'http://chat.example' }] }],
    ['a mail address that is none', { stakeholders: [{ role: 'pr', title: 'Press', mail: 'press' }] }],
  ])('is %s', (_, change) => {
    expect(mistakesOf(readPlaybook({ ...starter, ...change })).length).toBeGreaterThan(0);
  });

  it.each([null, undefined, 7, 'text', [], [[]]])('is a file that holds only %j', (value) => {
    expect(mistakesOf(readPlaybook(value)).length).toBeGreaterThan(0);
    expect(
      mistakesOf(readStarter({ starter: value, topics: value, replies: value, statements: value, checklists: value }))
        .length,
    ).toBeGreaterThan(0);
  });
});

describe('a brand laid over the playbook', () => {
  it('changes the brand and nothing else', () => {
    const { brand, ...others } = checked(
      withBrand(starter, { name: ' Bramble Air ', aliases: [], products: [], fields: [] }),
    );
    const { brand: _, ...before } = starter;
    expect(brand.name).toBe('Bramble Air');
    expect(others).toEqual(before);
  });

  it('keeps handles without sign and capitals', () => {
    const handles = { x: ['@BrambleAir', ' bramblecare '] };
    const watchlist = [{ handle: '@Ada', site: 'x' }];
    const { brand } = checked(withBrand(starter, { name: 'Bramble Air', handles, watchlist }));
    expect(brand.handles.x).toEqual(['brambleair', 'bramblecare']);
    expect(brand.watchlist[0]?.handle).toBe('ada');
  });

  it.each([
    ['name', { name: 7 }],
    ['watchlist.0.until', { name: 'B', watchlist: [{ handle: 'a', site: 'x', until: 'soon' }] }],
    ['watchlist.0.site', { name: 'B', watchlist: [{ handle: 'a', site: 'myspace' }] }],
    ['colour', { name: 'B', colour: 'red' }],
    ['', null],
  ])('is refused with a mistake at "%s"', (path, brand) => {
    expect(mistakesOf(withBrand(starter, brand)).map((mistake) => mistake.path)).toEqual([path]);
  });
});
