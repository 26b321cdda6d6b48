/** The starter in nine languages: each entry has its words, they fit, they decide nothing, and they leave with no export. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { proposedTasks } from '@/lib/incident/report/recovery.ts';
import { fileSchema, type PlaybookFile } from '@/lib/playbook/file.ts';
import { asShipped, joinLayers, type Layer } from '@/lib/playbook/layers.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { withBrand } from '@/lib/playbook/starter.ts';
import { assessWith } from '@/lib/triage/assess.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { brands } from '../triage/brands.ts';
import { aContext, aPost, words as lexicons, type Overlay } from '../triage/scene.ts';
import { fileOf, over, starter } from './laid.ts';
import { languages, starterIn, textsIn, wordsOf } from './said.ts';

/** What is matched, sent or measured, and not read as a name or a reason. */
const elsewhere = new Set('version base brand trades signs replies timescales hours roles speakers locked'.split(' '));
const data = new Set('id role site url gravity phase stops from fact value when effect words'.split(' '));

const said = Object.fromEntries(Object.entries(starter).filter(([section]) => !elsewhere.has(section)));
/** A source is a citation; only one that has words of its own is said otherwise, and steps show none. */
const isName = (path: string, text: string) =>
  path.endsWith(' › source') && (path.startsWith('checklists') || !/\b[a-z]{4,}|PRODUCT/u.test(text));
const english = new Map([...textsIn(said, data)].filter(([path, text]) => !isName(path, text)));

const joined = (...layers: readonly Layer[]): Playbook => {
  const { playbook, mistakes } = joinLayers(layers, checkPlaybook);
  if (playbook === null) throw new Error(JSON.stringify(mistakes));
  return playbook;
};
const own = (text: string): Layer => ({ name: 'own', file: fileOf(text) });
const plain = joined({ name: 'starter', file: starter });
const rule = ({ rules }: Playbook, id: string) => rules.find((one) => one.id === id);
const numbers = (text: string): string[] => text.replace(/(?<=\d)[.,\s](?=\d{3})/gu, '').match(/\d+/gu) ?? [];
const places = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort();

it('are the languages of the interface but English', () =>
  expect(languages.sort()).toEqual(['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pt_BR']));

describe.each(languages)('the starter in %s', (language) => {
  const texts = textsIn(wordsOf(language));
  const layer = starterIn(language);

  it('has words for every entry, and for none that is not there', () => {
    expect([...english.keys()].filter((path) => !texts.has(path))).toEqual([]);
    expect([...texts.keys()].filter((path) => !english.has(path))).toEqual([]);
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('loses no number and no place for a value, and leaves nothing in English', () => {
    const other = (of: (text: string) => string[]) =>
      [...english].filter(([path, text]) => of(text).some((one) => !of(texts.get(path) ?? '').includes(one)));
    expect(other(numbers)).toEqual([]);
    expect(other(places)).toEqual([]);
    const same = [...english].filter(([path, text]) => texts.get(path) === text).map(([, text]) => text);
    const names = /^(?:Buffer|Hootsuite|Sprout Social|LinkedIn, Instagram, TikTok, YouTube|Question)$/u;
    expect(same.filter((text) => !names.test(text))).toEqual([]);
  });

  it('fits the format, and says the same in all that decides', () => {
    expect(fileSchema.safeParse(layer.file).success).toBe(true);
    const back = asShipped([layer])[0]?.file;
    expect(back).toEqual(starter);
    expect(joined(layer).rules.map(({ id, when, effect }) => ({ id, when, effect }))).toEqual(
      plain.rules.map(({ id, when, effect }) => ({ id, when, effect })),
    );
  });

  it('says a task of day 30, 60 and 90 without the day, which stands beside it', () => {
    const tasks = proposedTasks(joined(layer), 'crisis');
    expect(tasks.length).toBe(proposedTasks(plain, 'crisis').length);
    expect(tasks.filter(({ title }) => /\d/u.test(title))).toEqual([]);
  });
});

describe('in German', () => {
  const german = starterIn('de');

  it('what somebody decided wins, whichever layer says it, and the rest stays German', () => {
    const file = 'version: 2\nrules:\n  - { id: anger, title: Furious }\nstakeholders:\n  - { role: pr, name: Ana }\n';
    const playbook = joined(german, { name: 'company', file: fileOf(file) });
    expect(rule(playbook, 'anger')).toMatchObject({ title: 'Furious', because: expect.stringContaining('Wut') });
    expect(playbook.stakeholders.find(({ role }) => role === 'pr')).toMatchObject({
      name: 'Ana',
      title: 'Pressestelle',
    });
    const changed = joined(
      german,
      { name: 'company', file: fileOf(file) },
      own('version: 2\nrules:\n  - { id: anger, title: Zorn }\n'),
    );
    expect(rule(changed, 'anger')?.title).toBe('Zorn');
  });

  it('a new entry of one’s own is said as it was written', () => {
    const recall =
      'version: 2\ntopics:\n  - { id: recall, title: A recall, gravity: grave, problem: true, words: { en: [recall] } }\n';
    expect(joined(german, own(recall)).topics.at(-1)?.title).toBe('A recall');
  });

  const whole = (playbook: Playbook, changes: object = {}): PlaybookFile =>
    fileOf(stringify({ ...playbook, ...changes, version: 2, base: 'none' }));

  it('everything in force goes out with the starter’s words as they are shipped, and with one’s own', () => {
    const changed = own('version: 2\nrules:\n  - { id: anger, title: Zorn }\n');
    const out = joined(...asShipped([german, changed]));
    expect(rule(out, 'anger')).toMatchObject({
      title: 'Zorn',
      because: 'Anger is passed on more than disappointment.',
    });
    expect(out).toEqual(over('version: 2\nrules:\n  - { id: anger, title: Zorn }\n'));
  });

  it('a file that stands alone is German again where nobody changed the starter’s words', () => {
    const rules = plain.rules.map((one) => (one.id === 'anger' ? { ...one, title: 'Fury' } : one));
    const back = joined(german, { name: 'own', file: whole(plain, { rules }) });
    expect(rule(back, 'anger')?.title).toBe('Fury');
    expect(rule(back, 'fear')?.title).toBe('Angst');
    expect(back).toEqual({
      ...joined(german),
      rules: joined(german, own('version: 2\nrules:\n  - { id: anger, title: Fury }\n')).rules,
    });
    expect(joined({ name: 'starter', file: starter }, { name: 'own', file: whole(plain) })).toEqual(plain);
  });
});

describe('judging', () => {
  const samples = parse(readFileSync(join(import.meta.dirname, '../triage/samples.yaml'), 'utf8')) as Record<
    string,
    { readonly fires: Overlay }
  >;
  const judgeBy = (playbook: Playbook) => {
    const { value } = withBrand(playbook, brands.air) as { value: Playbook };
    const assess = assessWith(value, lexicons, null);
    return Object.entries(samples).map(([id, { fires }]) => {
      const { context = {}, ...differs } = fires;
      const { reasons, ...rest } = assess(aPost({ ...differs }), aContext(context as Overlay));
      return { rule: id, ...rest, reasons: reasons.map(({ title: _, because: __, ...reason }) => reason) };
    });
  };

  it.each(['de', 'ja', 'ar'])('comes to the same in %s: nothing hangs on a title', (language) =>
    expect(judgeBy(joined(starterIn(language)))).toEqual(judgeBy(plain)),
  );
});
