/** From asking to deeds: declaring, changing, closing and merging as the worker does it, with the starter playbook. */
import { describe, expect, it } from 'vitest';
import { longestPart } from '@/lib/incident/checklist.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { eventSchema } from '@/lib/record/event.ts';
import { incidentAsk } from '@/lib/record/incident-asks.ts';
import { at, declare, key, led, other, playbook, published, uuid } from './scene.ts';

describe('declaring', () => {
  it('copies the general list and those of the topics, schedulers, clocks and posts', () => {
    const story = led();
    expect(story.ask(0, declare({ posts: ['x:1', 'x:2', 'x:1'] }))).toMatchObject({ refused: null });
    const now = story.now();
    expect(now.lists.map(({ id }) => id)).toEqual(['incident', 'recovery', 'safety']);
    expect(now.steps.find(({ id }) => id === 'incident/acknowledge')).toMatchObject({
      stops: 'acknowledge',
      mandatory: true,
    });
    expect(now.schedulers).toHaveLength(playbook.schedulers.length);
    expect(now.posts.map(({ post }) => post)).toEqual(['x:1', 'x:2']);
    expect(now.clocks.map(({ clock, due }) => [clock, due])).toEqual([
      ['acknowledge', at(15)],
      ['statement', at(60)],
    ]);
  });

  it('writes deeds that are in the shape of the record and small enough for one message', () => {
    const steps = playbook.checklists.flatMap((list) => list.steps);
    const long = Array.from({ length: 200 }, (_, n) => ({
      ...(steps[0] as (typeof steps)[number]),
      id: `s${n}`,
      how: 'ü'.repeat(600),
    }));
    const book: Playbook = {
      ...playbook,
      checklists: [{ ...(playbook.checklists[0] as (typeof playbook.checklists)[number]), steps: long }],
    };
    const story = led({ book });
    story.ask(0, declare());
    for (const event of story.events) {
      expect(eventSchema.safeParse({ ...event, clock: Math.round(event.clock) }).error).toBeUndefined();
      expect(new TextEncoder().encode(JSON.stringify(event)).length).toBeLessThan(longestPart + 4_000);
    }
    expect(story.now().steps).toHaveLength(200);
    expect(story.now().lists).toHaveLength(1);
  });

  it('twice with the same key is once', () => {
    const story = led();
    story.ask(0, declare());
    const before = story.events.length;
    expect(story.ask(1, declare({ title: 'Again' }))).toEqual({ deeds: [], refused: null, obstacles: [] });
    expect(story.events).toHaveLength(before);
  });

  it('at a level below the general list still gets it where no other list applies', () => {
    const story = led();
    story.ask(0, declare({ level: 'watch', topics: [] }));
    expect(story.now().lists.map(({ id }) => id)).toEqual(['incident']);
  });

  it('takes a branch that somebody chose', () => {
    const story = led();
    story.ask(0, declare({ lists: ['misinformation', 'safety', 'no-such-list'] }));
    expect(story.now().lists.map(({ id }) => id)).toEqual(['incident', 'recovery', 'safety', 'misinformation']);
  });

  it('leaves a running crisis alone when the playbook changes', () => {
    const story = led();
    story.ask(0, declare());
    const before = story.now().steps;
    const later: Playbook = {
      ...playbook,
      checklists: [],
      schedulers: [],
      timescales: { ...playbook.timescales, crisis: { acknowledge: 1, statement: 1, update: 1 } },
    };
    const events = story.events;
    const after = led({ book: later });
    after.events.push(...events);
    after.ask(5, { kind: 'titled', key, title: 'New' });
    expect(after.now().steps).toEqual(before);
    expect(after.now().clocks[0]?.due).toBe(at(15));
  });
});

describe('changing the level or the topics', () => {
  it('adds the steps of what it is now and takes none away', () => {
    const story = led();
    story.ask(0, declare({ level: 'worry', topics: ['safety'] }));
    const first = story.now().steps[0];
    expect(story.now().lists.map(({ id }) => id)).toEqual(['safety']);
    story.ask(1, { kind: 'step-state', key, step: first?.id ?? '', state: 'done', why: '' });
    story.ask(2, { kind: 'level', key, level: 'crisis', why: 'the press has it' });
    expect(story.now().lists.map(({ id }) => id)).toEqual(['safety', 'incident', 'recovery']);
    story.ask(3, { kind: 'change-topics', key, topics: ['privacy'] });
    const now = story.now();
    expect(now.lists.map(({ id }) => id)).toEqual(['safety', 'incident', 'recovery', 'data-breach']);
    expect(now.steps[0]).toMatchObject({ id: first?.id, status: 'done' });
    expect(now.clocks.find(({ clock }) => clock === 'acknowledge')?.due).toBe(at(17));
  });
});

describe('a step', () => {
  it('is skipped with a reason only', () => {
    const skip = { kind: 'step-state', key, step: 'incident/acknowledge', state: 'skipped', why: '  ' };
    expect(incidentAsk.safeParse(skip).error?.issues[0]?.message).toBe('Say why this step is skipped.');
    expect(incidentAsk.safeParse({ ...skip, why: 'already said' }).success).toBe(true);
  });

  it('that is none is refused', () => {
    const story = led();
    story.ask(0, declare());
    const one = story.ask(1, { kind: 'step-owner', key, step: 'incident/none', owner: 'Ada' });
    expect(one.refused).toBe('This incident has no such step.');
  });

  it('is ticked by what was published', () => {
    const story = led();
    story.ask(0, declare());
    story.ask(9, published('statement', { url: 'https://x.com/brambleair/status/1' }));
    const step = story.now().steps.find(({ id }) => id === 'incident/publish-statement');
    expect(step).toMatchObject({ status: 'done', changed: { by: 'Ada' } });
  });
});

describe('an approval', () => {
  it('of words that were changed since is refused', () => {
    const story = led();
    story.ask(0, declare());
    const draft = {
      kind: 'statement-drafted',
      key,
      statement: uuid(900),
      responsibility: null,
      strategy: '',
      language: 'en',
      answers: {},
      text: 'Two',
      hash: 'b'.repeat(64),
    } as const;
    story.ask(1, draft);
    const approve = {
      kind: 'statement-approved',
      key,
      statement: uuid(900),
      role: 'legal',
      approved: true,
      why: '',
    } as const;
    expect(story.ask(2, { ...approve, hash: 'a'.repeat(64) }).refused).toContain('changed since');
    expect(story.ask(2, { ...approve, hash: 'b'.repeat(64) }).refused).toBeNull();
  });
});

describe('merging', () => {
  const two = (more = {}) => {
    const story = led();
    story.ask(0, declare());
    story.ask(1, declare({ key: other, topics: ['outage'], posts: ['x:7'], ...more }));
    return story;
  };

  it('brings topics, posts and the steps that are new', () => {
    const story = two();
    const lists = story.now().lists.length;
    expect(story.ask(2, { kind: 'merge', key: other, into: other }).refused).toContain('itself');
    // `other` is what the scene looks up for a merging, so the first goes into the second.
    expect(story.ask(3, { kind: 'merge', key, into: other }).refused).toBeNull();
    expect(story.ask(4, { kind: 'titled', key, title: 'Late' }).refused).toContain('part of another');
    const merged = led({ as: other });
    merged.events.push(...story.events);
    const now = merged.now();
    expect(now.topics).toEqual(['outage', 'safety']);
    expect(now.posts.map(({ post }) => post)).toEqual(['x:1', 'x:7']);
    expect(new Set(now.lists.map(({ id }) => id)).size).toBe(lists + 1);
    expect(new Set(now.steps.map(({ id }) => id)).size).toBe(now.steps.length);
  });

  it('of a drill with a crisis is refused', () => {
    expect(
      two({ drill: 'hurt', posts: ['x:drill-hurt-1'] }).ask(2, { kind: 'merge', key, into: other }).refused,
    ).toContain('drill');
  });
});

describe('posts', () => {
  it('join once, and samples never a real crisis', () => {
    const story = led();
    story.ask(0, declare());
    const many = Array.from({ length: 250 }, (_, n) => `x:${n}`);
    expect(story.ask(1, { kind: 'join', key, posts: many, how: 'topic' }).deeds).toHaveLength(3);
    expect(story.ask(2, { kind: 'join', key, posts: many, how: 'topic' }).deeds).toEqual([]);
    expect(story.now().posts).toHaveLength(250);
    expect(story.ask(3, { kind: 'join', key, posts: ['x:drill-hurt-1'], how: 'hand' }).refused).toContain('drill');
  });
});
