/** What the record's events of an incident come to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incident, incidents } from '@/lib/incident/fold.ts';
import type { AnyEvent, RecordedEvent } from '@/lib/record/event.ts';
import { readEvent } from '@/lib/record/event.ts';
import type { CopiedStep, IncidentDeed } from '@/lib/record/incident-deeds.ts';
import { at, declared, event, fold, key, other, published, uuid } from './scene.ts';

const step = (id: string, more: Partial<CopiedStep> = {}): CopiedStep => ({
  id,
  title: `Step ${id}`,
  how: '',
  phase: 'contain',
  mandatory: false,
  does: [],
  approves: [],
  informed: [],
  within: null,
  stops: null,
  links: [],
  ...more,
});
const steps = (...all: CopiedStep[]): IncidentDeed => ({
  kind: 'steps',
  key,
  list: 'incident',
  title: 'First',
  steps: all,
});
const state = (id: string, to: 'open' | 'done' | 'skipped', why = ''): IncidentDeed => ({
  kind: 'step-state',
  key,
  step: id,
  state: to,
  why,
});
const hash = 'a'.repeat(64);
const draft = (words: string, of: string): IncidentDeed => ({
  kind: 'statement-drafted',
  key,
  statement: uuid(900),
  responsibility: 'accident',
  strategy: 'rebuild',
  language: 'en',
  answers: {},
  text: words,
  hash: of,
});

describe('an incident', () => {
  it('is nothing before its declaration has arrived', () => {
    expect(incident(key, [])).toBeNull();
    expect(incident(key, [event(1, { kind: 'titled', key, title: 'Early' })])).toBeNull();
  });

  it('is what the last one set, field by field', () => {
    const now = fold([
      event(0, declared()),
      event(1, { kind: 'titled', key, title: 'Smoke in a cabin' }, 'Bob'),
      event(2, { kind: 'owner', key, owner: 'Cleo' }),
      event(3, { kind: 'titled', key, title: 'Smoke in two cabins' }),
      event(4, { kind: 'owner', key, owner: null }),
      event(5, { kind: 'topics', key, topics: ['safety', 'outage'] }),
    ]);
    expect(now).toMatchObject({ title: 'Smoke in two cabins', owner: null, topics: ['safety', 'outage'] });
    expect(now).toMatchObject({ status: 'open', openedAt: at(0), openedBy: 'Ada', level: 'crisis', drill: false });
  });

  it('remembers how grave it was at the worst', () => {
    const promises = { acknowledge: 60, statement: 240, update: 240, hours: null };
    const now = fold([
      event(0, declared({ level: 'worry', promises })),
      event(1, { kind: 'levelled', key, level: 'crisis', why: 'it spreads', promises }),
      event(2, { kind: 'levelled', key, level: 'watch', why: '', promises }),
    ]);
    expect(now).toMatchObject({ level: 'watch', worst: 'crisis' });
    expect(now.levels.map(({ level, why }) => [level, why])).toEqual([
      ['worry', ''],
      ['crisis', 'it spreads'],
      ['watch', ''],
    ]);
  });

  it('is a drill for ever or never', () => {
    const again = event(5, declared({ drill: true }));
    expect(fold([event(0, declared()), again]).drill).toBe(false);
  });

  it('shows a step as open, claimed, done or skipped, with the one who did it and the reason', () => {
    const now = fold([
      event(0, declared()),
      event(0, steps(step('a/one', { within: 10 }), step('a/two'), step('a/three'), step('a/four'))),
      event(1, { kind: 'step-owner', key, step: 'a/two', owner: 'Bob' }),
      event(2, state('a/three', 'done')),
      event(3, state('a/four', 'skipped', 'no planner in use'), 'Bob'),
    ]);
    expect(now.steps.map(({ status }) => status)).toEqual(['open', 'claimed', 'done', 'skipped']);
    expect(now.steps[0]?.due).toBe(at(10));
    expect(now.steps[1]?.owner).toBe('Bob');
    expect(now.steps[3]?.changed).toEqual({ by: 'Bob', at: at(3), why: 'no planner in use' });
  });

  it('keeps what was done with a step when its list comes again', () => {
    const now = fold([
      event(0, declared()),
      event(0, steps(step('a/one'))),
      event(1, state('a/one', 'done')),
      event(2, steps(step('a/one', { title: 'Renamed' }), step('a/two'))),
    ]);
    expect(now.steps.map(({ title, status }) => [title, status])).toEqual([
      ['Step a/one', 'done'],
      ['Step a/two', 'open'],
    ]);
  });

  it('gives a step back to work when it is reopened, and keeps the one to whom it is assigned', () => {
    const now = fold([
      event(0, declared()),
      event(0, steps(step('a/one'))),
      event(1, { kind: 'step-owner', key, step: 'a/one', owner: 'Bob' }),
      event(2, state('a/one', 'done')),
      event(3, state('a/one', 'open')),
    ]);
    expect(now.steps[0]).toMatchObject({ status: 'claimed', owner: 'Bob' });
  });

  it('voids an approval with the first changed word, and has it back with the old words', () => {
    const approved: IncidentDeed = {
      kind: 'statement-approved',
      key,
      statement: uuid(900),
      hash,
      role: 'legal',
      approved: true,
      why: '',
    };
    const events = [event(0, declared()), event(1, draft('One', hash)), event(2, approved, 'Lea')];
    expect(fold(events).statements[0]?.approvals).toMatchObject([{ by: 'Lea', role: 'legal', approved: true }]);
    const changed = [...events, event(3, draft('Two', 'b'.repeat(64)))];
    expect(fold(changed).statements[0]?.approvals).toEqual([]);
    expect(fold([...changed, event(4, draft('One', hash))]).statements[0]?.approvals).toHaveLength(1);
  });

  it('keeps every pause and resumption of a scheduler with person and time', () => {
    const now = fold([
      event(0, declared()),
      event(0, { kind: 'schedulers', key, schedulers: [{ id: 'x', title: 'X', url: '', how: '' }] }),
      event(1, { kind: 'scheduler', key, scheduler: 'x', state: 'paused' }, 'Bob'),
      event(9, { kind: 'scheduler', key, scheduler: 'x', state: 'resumed' }),
    ]);
    expect(now.schedulers[0]).toMatchObject({ state: 'resumed', changed: { by: 'Ada', at: at(9) } });
    expect(now.schedulers[0]?.history.map(({ state: to, by }) => `${to} ${by}`)).toEqual(['paused Bob', 'resumed Ada']);
  });

  it('takes a withdrawn note out of the notes and leaves it in the log', () => {
    const note = { kind: 'note', key, note: uuid(700), text: 'Rumour', step: null, decision: false } as const;
    const now = fold([
      event(0, declared()),
      event(1, { ...note, withdrawn: false }),
      event(2, { ...note, withdrawn: true }),
    ]);
    expect(now.notes).toEqual([]);
    expect(now.log).toHaveLength(3);
  });

  it('has a post that somebody took out only in the log', () => {
    const now = fold([
      event(0, declared()),
      event(1, { kind: 'joined', key, posts: ['x:1', 'x:2'], how: 'hand' }),
      event(2, { kind: 'left', key, posts: ['x:1'] }),
    ]);
    expect(now.posts.map(({ post }) => post)).toEqual(['x:2']);
  });
});

describe('events that this version cannot read', () => {
  const strange: AnyEvent = { ...event(1, declared()), deed: { kind: 'teleported', key, to: 'Mars' } };
  const newer: AnyEvent = { ...event(1, declared()), v: 2, deed: { kind: 'titled', key, title: 'Something else' } };

  it('are counted and change nothing', () => {
    const whole = event(0, declared());
    expect(incident(key, [whole, strange, newer])).toEqual({ ...fold([whole]), unread: 2 });
  });

  it('are told from those that it can', () => {
    expect(readEvent(strange)).toBeNull();
    expect(readEvent(newer)).toBeNull();
    const known = event(0, declared());
    expect(readEvent(known)).toEqual(known);
  });
});

describe('the fold', () => {
  const all: RecordedEvent[] = [
    event(0, declared()),
    event(0, steps(step('a/one', { stops: 'acknowledge' }), step('a/two'))),
    event(1, declared({ key: other, title: 'Other' })),
    event(2, { kind: 'owner', key, owner: 'Bob' }),
    event(2, { kind: 'owner', key, owner: 'Cleo' }, 'Bob'),
    event(3, state('a/one', 'done')),
    event(4, state('a/one', 'open')),
    event(5, { kind: 'joined', key: other, posts: ['x:1', 'x:2'], how: 'topic' }),
    event(6, published('acknowledgement')),
    event(7, { kind: 'merged', key: other, into: key }),
    event(8, published('update', { next: at(200) })),
    event(9, { kind: 'phase', key, phase: 'quiet' }),
    event(10, { kind: 'closed', key, despite: 'tired' }),
    event(11, { kind: 'reopened', key, why: 'again' }),
    event(12, { kind: 'review', key, question: 'prevention', answer: 'A new seal' }),
  ];

  it('comes to the same in whatever order and however often the events arrive', () => {
    const expected = incidents(all);
    expect(expected).toHaveLength(2);
    const arriving = fc
      .shuffledSubarray(all, { minLength: all.length })
      .chain((once) => fc.array(fc.constantFrom(...all), { maxLength: 12 }).map((again) => [...once, ...again]))
      .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
    fc.assert(
      fc.property(arriving, (some) => {
        expect(incidents(some)).toEqual(expected);
      }),
    );
  });

  it('leaves the events as they were', () => {
    const before = JSON.stringify(all);
    incidents(all);
    expect(JSON.stringify(all)).toBe(before);
  });
});
