/** The folder of facts: every file is listed, every fact is described, unknown stays unknown, and single facts at their edges. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TopicWords } from '@/lib/language/topic-words.ts';
import { understand } from '@/lib/language/understand.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import type { About } from '@/lib/triage/about.ts';
import type { Fact, Reading, Scene, Value } from '@/lib/triage/fact.ts';
import { facts } from '@/lib/triage/facts/index.ts';
import { aContext, aPost, type Overlay, playbookOf, starter, unreadPost, words } from './scene.ts';

const folder = join(import.meta.dirname, '../../lib/triage/facts');
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && 'describes' in value;

async function factsIn(file: string): Promise<Fact[]> {
  const module: Record<string, unknown> = await import(join(folder, file));
  return Object.values(module).flat().filter(isFact);
}

describe('the folder of facts', () => {
  it.each(files)('%s is listed in index.ts, with all its facts', async (file) => {
    const found = await factsIn(file);
    expect(found.length).toBeGreaterThan(0);
    for (const fact of found) expect(facts.get(fact.id)).toBe(fact);
  });

  it('holds no two facts with the same id', async () => {
    const all = (await Promise.all(files.map(factsIn))).flat();
    expect(all.map(({ id }) => id).sort()).toEqual([...facts.keys()].sort());
  });

  it.each([...facts.values()])('$id is described by a sentence', ({ id, describes }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(describes).toMatch(/^[A-Z].{14,}\.$/su);
  });
});

describe('the playbook', () => {
  const named: { fact: string[]; sign: string[] } = { fact: [], sign: [] };
  const collect = (condition: Condition): void => {
    if ('fact' in condition) named.fact.push(condition.fact);
    else if ('sign' in condition) named.sign.push(condition.sign);
    else if ('words' in condition) return;
    else if ('not' in condition) collect(condition.not);
    else for (const inner of 'all' in condition ? condition.all : condition.any) collect(inner);
  };
  for (const condition of [...starter.rules.map(({ when }) => when), ...Object.values(starter.signs)])
    collect(condition);

  it('names only facts that there are, also as evidence', () => {
    const shown = starter.rules.flatMap(({ shows = [] }) => shows);
    expect([...named.fact, ...shown].filter((id) => !facts.has(id))).toEqual([]);
  });

  it('names only signs that there are', () => {
    expect(named.sign.filter((id) => starter.signs[id] === undefined)).toEqual([]);
  });

  it('uses every sign that it defines', () => {
    expect(Object.keys(starter.signs).filter((id) => !named.sign.includes(id))).toEqual([]);
  });
});

const air = playbookOf('air');
function read(id: string, post: Overlay = {}, context: Overlay = {}, about: About = 'mention'): Reading {
  const fact = facts.get(id);
  if (fact === undefined) throw new RangeError(`no fact "${id}"`);
  return fact.read(scene(aPost(post), context, about));
}
const measured = (...scene: Parameters<typeof read>): Value | null => read(...scene).value;

function scene(post: Scene['post'], context: Overlay, about: About): Scene {
  const said = understand(post.text, post.lang, words, new TopicWords([]));
  return { post, context: aContext(context), playbook: air, about, said };
}

describe('of a post of which nothing could be read', () => {
  // What is known without the page: that it is not ours, what our team has done, and that X has no angry reactions.
  const known = new Map<string, Value>([
    ['own', false],
    ['care', 'none'],
    ['handling-for', 0],
    ['angry-reactions', 0],
    ['understood', false],
    ['site', 'x'],
    ['kind', 'post'],
  ]);

  it.each([...facts.values()])('$id is unknown, or known from elsewhere', (fact) => {
    expect(fact.read(scene(unreadPost(), {}, 'mention')).value).toEqual(known.get(fact.id) ?? null);
  });

  it.each([...facts.values()])('$id shows no number', (fact) => {
    expect(fact.read(scene(unreadPost(), {}, 'mention')).evidence).not.toMatch(/\d/u);
  });
});

describe('a counter that was read in part', () => {
  it('makes a floor of the reactions', () => {
    expect(read('interactions', { counts: { replies: null, likes: 4 } })).toMatchObject({ value: 4, partial: true });
  });

  it('is complete for a comment on Facebook, which has no share counter', () => {
    const counts = { replies: 1, likes: 4, reposts: null, quotes: null };
    expect(read('interactions', { site: 'facebook', kind: 'comment', counts })).toMatchObject({
      value: 5,
      partial: false,
    });
  });

  it('leaves the ratio of replies unknown', () => {
    expect(measured('reply-ratio', { counts: { replies: 90, likes: null } })).toBeNull();
  });
});

describe('how fast a post spreads', () => {
  const counts = { reposts: 40 };

  it('is counted from the moment it was written, and over a quarter of an hour at least', () => {
    expect(measured('shares-per-hour', { counts, createdAt: '2026-10-14T11:00:00Z' })).toBe(40);
    expect(measured('shares-per-hour', { counts, createdAt: '2026-10-14T11:59:00Z' })).toBe(160);
  });

  it('is counted from an earlier look when it has sped up since', () => {
    const history = [{ at: '2026-10-14T11:30:00Z', counts: { reposts: 10 } }];
    expect(measured('shares-per-hour', { counts, createdAt: '2026-10-12T12:00:00Z' }, { history })).toBe(60);
  });

  it('does not take a counter that is read for the first time for growth', () => {
    const history = [{ at: '2026-10-14T11:30:00Z', counts: { reposts: 40, quotes: null } }];
    const post = { counts: { reposts: 40, quotes: 500 }, createdAt: '2026-10-04T12:00:00Z' };
    expect(measured('shares-per-hour', post, { history })).toBe(2.25);
  });

  it('is unknown when neither its age nor an earlier look is known', () => {
    expect(measured('shares-per-hour', { counts, createdAt: null })).toBeNull();
  });

  it('does not take a clock that is far ahead for speed', () => {
    expect(measured('shares-per-hour', { counts, createdAt: '2026-10-14T13:00:00Z' })).toBeNull();
  });
});

describe('the author', () => {
  it('of many posts in few days posts much a day', () => {
    expect(measured('posts-per-day', { author: { posts: 3_000, joinedAt: '2026-10-04T12:00:00Z' } })).toBe(300);
  });

  it('is watched until the last day of the entry, and not on another site', () => {
    const until = (day: string) => ({
      ...air,
      brand: { ...air.brand, watchlist: [{ handle: 'ada', site: 'x' as const, why: '', until: day }] },
    });
    const watched = facts.get('watched');
    const of = (site: string, day: string) =>
      watched?.read({ ...scene(aPost({ site, author: { handle: 'Ada' } }), {}, 'mention'), playbook: until(day) })
        .value;
    expect(of('x', '2026-10-14')).toBe(true);
    expect(of('x', '2026-10-13')).toBe(false);
    expect(of('facebook', '2026-10-14')).toBe(false);
  });

  it('is an expert by the category of the page too', () => {
    expect(measured('expertise', { author: { bio: null, category: 'Lawyer' } })).toBe('other-field');
    expect(measured('expertise', { author: { bio: 'Lawyer in aviation' } })).toBe('our-field');
  });

  it('is no expert by a part of a word', () => {
    expect(measured('expertise', { author: { bio: 'Doctorow reader' } })).toBe('none');
  });

  it('gains no influence by a paid tick', () => {
    const of = (verified: string) => measured('influence', { author: { verified } });
    expect(of('paid')).toBe(of('none'));
    expect(of('government')).toBeGreaterThan(Number(of('none')));
  });
});
