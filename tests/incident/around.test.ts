/** What stands around an incident: the backup, the toolbar, notices, suggestions, the log in sentences, the panel's view. */
import { describe, expect, it } from 'vitest';
import { escalations } from '@/lib/incident/backup.ts';
import { logPage, pageOf } from '@/lib/incident/rows.ts';
import { incidentIn, noticesOf, toolbarSign } from '@/lib/incident/signal.ts';
import { type Judged, related, suggestion } from '@/lib/incident/suggesting.ts';
import { viewOf } from '@/lib/incident/view.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import {
  at,
  declare,
  declared,
  event,
  fold,
  key,
  led,
  loud,
  other,
  playbook,
  published,
  start,
  uuid,
} from './scene.ts';

const minute = 60_000;
const began = () => {
  const story = led();
  story.ask(0, declare());
  return story;
};
const nobody = { mail: '', phone: '', chat: '', channel: '' };
const lead = { role: 'social-lead', title: 'Social lead', does: '', ...nobody } as const;
const people = (...stakeholders: Playbook['stakeholders']) => ({ stakeholders });

describe('an overdue clock', () => {
  it('names the backup of the one who should have done it, for the topic first', () => {
    const now = began().now();
    const book = people(
      { ...lead, name: 'Ada', topics: [], backup: { name: 'Bob', ...nobody } },
      { ...lead, name: 'Cleo', topics: ['safety'], backup: { name: 'Dan', ...nobody, phone: '+49 1' } },
    );
    expect(escalations(now, book, start + 15 * minute)).toEqual([]);
    const [one, ...more] = escalations(now, book, start + 27 * minute);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      clock: 'acknowledge',
      role: 'social-lead',
      overdueSince: at(15),
      backup: { name: 'Dan' },
    });
    expect(one?.sentence).toBe('First public word: 12 min late. Tell Dan, who stands in for Cleo.');
  });

  it('says so when there is no backup, or nobody at all', () => {
    const now = began().now();
    const late = start + 27 * minute;
    const alone = people({ ...lead, name: 'Ada', topics: [] });
    expect(escalations(now, alone, late)[0]?.sentence).toContain('Call Ada; the playbook names no backup.');
    expect(escalations(now, people(), late)[0]).toMatchObject({ stakeholder: null, backup: null });
  });

  it('names the one who has claimed the step', () => {
    const story = began();
    story.ask(1, { kind: 'step-owner', key, step: 'incident/acknowledge', owner: 'Eve' });
    expect(escalations(story.now(), people(), start + 27 * minute)[0]?.sentence).toContain('Call Eve');
  });
});

describe('the toolbar', () => {
  it('shows how many incidents are open and how grave the gravest is, then what is late', () => {
    const worry = fold([event(0, declared({ key: other, level: 'worry' }))], other);
    const crisis = fold([event(0, declared())]);
    expect(toolbarSign([], start)).toBeNull();
    expect(toolbarSign([worry, crisis], start)).toMatchObject({ text: '2', level: 'crisis', overdue: false });
    const late = toolbarSign([crisis], start + 20 * minute);
    expect(late).toMatchObject({ text: '!1', overdue: true });
    expect(late?.title).toBe('1 incident open. Smoke on board: First public word 5 min late');
  });

  it('never shows a drill, and nothing that is closed', () => {
    const drill = fold([event(0, declared({ drill: true }))]);
    const closed = fold([event(0, declared()), event(1, { kind: 'closed', key, despite: null })]);
    expect(toolbarSign([drill, closed], start + 90 * minute)).toBeNull();
  });
});

describe('a notice', () => {
  it('comes when a clock is nearly over and when it is over, each under an id of its own', () => {
    const now = fold([event(0, declared())]);
    expect(noticesOf([now], start)).toEqual([]);
    const [soon] = noticesOf([now], start + 13 * minute);
    const [late] = noticesOf([now], start + 16 * minute);
    expect(soon).toMatchObject({ title: 'First public word in 2 min', grave: false });
    expect(late).toMatchObject({ title: 'First public word 1 min late', grave: true });
    expect(soon?.id).not.toBe(late?.id);
    expect(noticesOf([now], start + 40 * minute)[0]?.id).toBe(late?.id);
    expect(late?.id).toMatch(/^[a-z0-9:-]+$/u);
    expect(incidentIn(late?.id ?? '')).toBe(key);
    expect(incidentIn('post:x:1')).toBeNull();
  });

  it('goes with the clock, and says when it is a drill', () => {
    const met = fold([event(0, declared()), event(14, published('acknowledgement'))]);
    expect(noticesOf([met], start + 16 * minute)).toEqual([]);
    const drill = fold([event(0, declared({ drill: true }))]);
    expect(noticesOf([drill], start + 16 * minute)[0]?.title).toMatch(/^DRILL /u);
  });
});

describe('a suggestion', () => {
  const post = (name: string, more: Partial<Judged> = {}): Judged => ({
    post: name,
    level: 'crisis',
    score: 85,
    topics: ['safety'],
    answered: false,
    ...more,
  });
  const titles = { safety: 'Safety and injury' };

  it('comes with a post at crisis that nobody has answered and no incident has', () => {
    expect(suggestion([post('x:1', { level: 'worry' })], null, [], titles)).toBeNull();
    expect(suggestion([post('x:1', { answered: true })], null, [], titles)).toBeNull();
    expect(suggestion([post('x:1')], null, [began().now()], titles)).toBeNull();
    const some = suggestion([post('x:2'), post('x:3', { score: 95 }), post('x:1')], null, [], titles);
    expect(some).toMatchObject({ title: 'Safety and injury', posts: ['x:3', 'x:2', 'x:1'], join: null });
    expect(some?.why).toBe('3 posts stand at crisis.');
  });

  it('is to join when an incident with the topic is open, and never a drill', () => {
    expect(suggestion([post('x:2')], null, [began().now()], titles)?.join).toBe(key);
    const drill = fold([event(0, declared({ drill: true }))]);
    expect(suggestion([post('x:2')], null, [drill], titles)?.join).toBeNull();
  });

  it('comes when everything together says crisis, with the worrying posts', () => {
    const all = [post('x:1', { level: 'worry', score: 62 }), post('x:2', { level: 'watch' })];
    expect(suggestion(all, 'crisis', [], titles)).toMatchObject({
      posts: ['x:1'],
      why: 'Everything together says crisis.',
    });
    expect(suggestion(all, 'worry', [], titles)).toBeNull();
  });

  it('of related posts has those with a topic of the incident, the worst first', () => {
    const now = began().now();
    const all = [
      post('x:1'),
      post('x:2', { score: 60 }),
      post('x:3', { score: 70 }),
      post('x:4', { level: 'calm' }),
      post('x:5', { topics: [] }),
    ];
    expect(related(all, now, [now])).toEqual(['x:3', 'x:2']);
    expect(related(all, { ...now, drill: true }, [now])).toEqual([]);
  });
});

describe('the view', () => {
  it('has every phase in order, the steps that come first, and what is missing for closing', () => {
    const story = began();
    story.ask(1, { kind: 'phase', key, phase: 'contain' });
    const view = viewOf(story.now(), playbook, loud, start + 6 * minute);
    expect(view.phases.map(({ phase }) => phase).slice(0, 2)).toEqual(['detect', 'contain']);
    expect(view.phases[1]?.entered).toMatchObject({ by: 'Ada', at: at(1) });
    expect(view.phases.flatMap(({ steps }) => steps)).toHaveLength(story.now().steps.length);
    expect(view.phases[0]?.steps[0]).toMatchObject({ id: 'incident/declare', late: true });
    expect(view.next[0]).toBe('incident/declare');
    expect(view.next).toHaveLength(5);
    expect(view.obstacles.length).toBeGreaterThan(5);
    expect(view.speaker.role).toBe('exec');
    expect(view.offered.map(({ id }) => id)).toContain('misinformation');
    const approve = view.phases.flatMap(({ steps }) => steps).find(({ id }) => id === 'incident/approve-statement');
    expect(approve?.lacks).toEqual(['legal', 'exec']);
  });

  it('says when the time of this machine lies before what was recorded', () => {
    const story = began();
    expect(viewOf(story.now(), playbook, loud, start).behind).toBeNull();
    expect(viewOf(story.now(), playbook, loud, start - 90 * minute).behind).toBe(90);
  });
});

describe('the log', () => {
  it('has a sentence for every deed, in the words of the checklist', () => {
    const story = began();
    story.ask(1, { kind: 'step-state', key, step: 'incident/pause-schedulers', state: 'done', why: '' }, 'Bob');
    story.ask(2, { kind: 'scheduler', key, scheduler: 'buffer', state: 'paused' });
    story.ask(3, {
      kind: 'note',
      key,
      note: uuid(1),
      text: 'The captain called.',
      step: null,
      decision: false,
      withdrawn: false,
    });
    const { rows } = logPage(story.now(), 0, 3);
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      'Ada noted: The captain called.',
      'Ada paused \u201cBuffer\u201d.',
      'Bob did \u201cPause every scheduled post, in every tool\u201d.',
    ]);
  });

  it('comes in pages, the newest first, without a gap and without an overlap', () => {
    const all = Array.from({ length: 23 }, (_, n) => n);
    const pages = [0, 10, 20, 30].map((from) => pageOf(all, from, 10));
    expect(pages.flatMap(({ rows }) => rows)).toEqual([...all].reverse());
    expect(pages.map(({ total }) => total)).toEqual([23, 23, 23, 23]);
  });
});
