/** The clocks under a time that jumps, sleeps and changes to winter: Berlin leaves summer time on 2026-10-25 at 01:00 UTC. */
import { describe, expect, it } from 'vitest';
import { clockAt, nextChange, running } from '@/lib/incident/clock.ts';
import type { Run } from '@/lib/incident/incident.ts';
import { promisesOf } from '@/lib/incident/promise.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import type { IncidentDeed, Promises } from '@/lib/record/incident-deeds.ts';
import { at, dayAndNight, declared, event, fold, key, playbook, published, start, uuid } from './scene.ts';

const minute = 60_000;
const office: Promises = {
  acknowledge: 60,
  statement: 240,
  update: 240,
  hours: { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
};
const level = (to: 'watch' | 'worry' | 'crisis', promises: Promises): IncidentDeed => ({
  kind: 'levelled',
  key,
  level: to,
  why: '',
  promises,
});
const worry: Promises = { acknowledge: 60, statement: 240, update: 240, hours: null };
const calm: Promises = { acknowledge: null, statement: null, update: null, hours: null };
const clocks = (...events: RecordedEvent[]): readonly Run[] => fold([event(0, declared()), ...events]).clocks;
const of = (runs: readonly Run[], clock: Run['clock']) =>
  runs
    .filter((run) => run.clock === clock)
    .map(({ startedAt, due, metAt, endedAt }) =>
      [startedAt, due, metAt, endedAt].map((one) => (one === null ? null : (Date.parse(one) - start) / minute)),
    );
const phase = (to: 'answer' | 'quiet'): IncidentDeed => ({ kind: 'phase', key, phase: to });
const closed: IncidentDeed = { kind: 'closed', key, despite: null };

const copied = { title: 'Say it', how: '', phase: 'acknowledge', mandatory: true, within: 15 } as const;
const saying = (stops: Run['clock']): IncidentDeed => ({
  kind: 'steps',
  key,
  list: 'a',
  title: 'A',
  steps: [{ ...copied, id: 'a/say', does: [], approves: [], informed: [], links: [], stops }],
});
const tick = (state: 'done' | 'open'): IncidentDeed => ({ kind: 'step-state', key, step: 'a/say', state, why: '' });

describe('the clock of the first public word', () => {
  it('starts with the declaration and is met by whatever the public hears first', () => {
    expect(of(clocks(), 'acknowledge')).toEqual([[0, 15, null, null]]);
    for (const what of ['acknowledgement', 'statement', 'update', 'correction'] as const)
      expect(of(clocks(event(9, published(what))), 'acknowledge')).toEqual([[0, 15, 9, null]]);
    expect(of(clocks(event(9, published('thanks'))), 'acknowledge')).toEqual([[0, 15, null, null]]);
  });

  it('is met by a step that stops it, and runs again when that was a mistake', () => {
    const steps = saying('acknowledge');
    expect(of(clocks(event(0, steps), event(7, tick('done'))), 'acknowledge')).toEqual([[0, 15, 7, null]]);
    const undone = clocks(event(0, steps), event(7, tick('done')), event(8, tick('open')));
    expect(of(undone, 'acknowledge')).toEqual([[0, 15, null, null]]);
  });

  it('ends unmet when the incident is closed before anybody said a word', () => {
    expect(of(clocks(event(40, closed)), 'acknowledge')).toEqual([[0, 15, null, 40]]);
  });

  it('gets no more time when it becomes graver, and no less when it becomes less grave', () => {
    const from = (first: Promises, ...events: RecordedEvent[]) =>
      of(fold([event(0, declared({ level: 'worry', promises: first })), ...events]).clocks, 'acknowledge');
    expect(from(worry, event(10, level('crisis', dayAndNight)))).toEqual([[0, 25, null, null]]);
    expect(from(worry, event(50, level('crisis', dayAndNight)))).toEqual([[0, 60, null, null]]);
    expect(of(clocks(event(5, level('worry', worry))), 'acknowledge')).toEqual([[0, 60, null, null]]);
  });

  it('begins when a level is reached that promises one, and ends with the promise', () => {
    const quiet = event(0, declared({ level: 'watch', promises: calm }));
    expect(fold([quiet]).clocks).toEqual([]);
    expect(of(fold([quiet, event(30, level('worry', worry))]).clocks, 'acknowledge')).toEqual([[30, 90, null, null]]);
    expect(of(clocks(event(5, level('watch', calm))), 'acknowledge')).toEqual([]);
  });
});

describe('the clock of the statement', () => {
  it('is met by a statement alone', () => {
    expect(of(clocks(event(9, published('acknowledgement'))), 'statement')).toEqual([[0, 60, null, null]]);
    expect(of(clocks(event(9, published('acknowledgement')), event(50, published('statement'))), 'statement')).toEqual([
      [0, 60, 50, null],
    ]);
  });
});

describe('the clock of the next word', () => {
  it('does not run before the first one', () => {
    expect(of(clocks(), 'update')).toEqual([]);
  });

  it('runs anew after each word, also when there is nothing new', () => {
    const runs = clocks(
      event(10, published('acknowledgement')),
      event(55, published('statement')),
      event(130, published('update')),
    );
    expect(of(runs, 'update')).toEqual([
      [10, 70, 55, null],
      [55, 115, 130, null],
      [130, 190, null, null],
    ]);
  });

  it('runs until the time that was named to the public, whatever the level says', () => {
    const named = event(10, published('acknowledgement', { next: at(400) }));
    expect(of(clocks(named), 'update')).toEqual([[10, 400, null, null]]);
    expect(of(clocks(named, event(20, level('worry', worry))), 'update')).toEqual([[10, 400, null, null]]);
  });

  it('keeps the time that was named when the step of what went out is ticked, too', () => {
    const runs = fold([
      event(0, declared()),
      event(0, saying('update')),
      event(10, published('update', { next: at(400) })),
      event(10.01, tick('done')),
    ]).clocks;
    expect(of(runs, 'update')).toEqual([[10, 400, null, null]]);
  });

  it('counts a tick alone as a word', () => {
    const runs = fold([event(0, declared()), event(0, saying('update')), event(10, tick('done'))]).clocks;
    expect(of(runs, 'update')).toEqual([[10, 70, null, null]]);
  });

  it('rests while it is quiet, keeps a time that was named then, and goes on when it is loud again', () => {
    const word = event(10, published('acknowledgement'));
    expect(of(clocks(word, event(20, phase('quiet'))), 'update')).toEqual([[10, 70, null, 20]]);
    const promised = event(30, published('update', { next: at(600) }));
    expect(of(clocks(word, event(20, phase('quiet')), promised), 'update').at(-1)).toEqual([30, 600, null, null]);
    const again = clocks(word, event(20, phase('quiet')), event(90, phase('answer')));
    expect(of(again, 'update').at(-1)).toEqual([90, 150, null, null]);
  });

  it('ends with the incident and begins with its reopening', () => {
    const word = event(10, published('acknowledgement'));
    const after = event(35, published('thanks', { next: at(900) }));
    expect(of(clocks(word, event(30, closed), after), 'update')).toEqual([[10, 70, null, 30]]);
    const again = clocks(word, event(30, closed), event(100, { kind: 'reopened', key, why: '' }));
    expect(of(again, 'update').at(-1)).toEqual([100, 160, null, null]);
  });
});

describe('a merged incident', () => {
  it('brings what it told the public, but never a time before the declaration', () => {
    const other = 'incident:0a0a0a0a-0000-4000-8000-000000000002' as const;
    const said = { ...published('acknowledgement'), key: other, publication: uuid(5) } as IncidentDeed;
    const runs = fold([
      event(-30, declared({ key: other })),
      event(-20, said),
      event(0, declared()),
      event(3, { kind: 'merged', key: other, into: key }),
    ]).clocks;
    expect(of(runs, 'acknowledge')).toEqual([[0, 15, 0, null]]);
  });
});

describe('hours', () => {
  it('are those of the team, except where the playbook lets a level ignore them', () => {
    expect(promisesOf(playbook, 'crisis').hours).toBeNull();
    expect(promisesOf(playbook, 'worry').hours).toMatchObject({ zone: 'Europe/Berlin', from: '09:00' });
    const always = { ...playbook, policies: { hours: { value: 'always-on', values: ['always-on'], why: '' } } };
    expect(promisesOf(always, 'worry').hours).toBeNull();
  });

  const due = (from: string, promises: Promises) => {
    const declaredAt = (Date.parse(from) - start) / minute;
    const [run] = fold([event(declaredAt, declared({ level: 'worry', promises }))]).clocks;
    return run?.due.replace(':00.000Z', 'Z');
  };

  it('move a due time over the night, the weekend and the change to winter time', () => {
    expect(due('2026-10-14T14:30Z', office)).toBe('2026-10-15T07:30Z');
    expect(due('2026-10-23T14:30Z', office)).toBe('2026-10-26T08:30Z');
  });

  it('do not hold for a level that runs day and night: the change of the hour makes it no longer and no shorter', () => {
    expect(due('2026-10-25T00:30Z', worry)).toBe('2026-10-25T01:30Z');
  });

  it('of a zone that this machine does not know count as day and night', () => {
    const hours = { ...office.hours, zone: 'Moon/Tycho', days: [1], from: '09:00', to: '10:00' };
    expect(due('2026-10-14T20:00Z', { ...office, hours })).toBe('2026-10-14T21:00Z');
  });
});

describe('a clock at one moment', () => {
  const [run] = clocks();
  if (run === undefined) throw new Error('no clock');
  const state = (minutes: number, more: Partial<Run> = {}) =>
    clockAt({ ...run, ...more }, start + minutes * minute).state;

  it('runs, is soon over, is overdue', () => {
    expect([0, 11.9, 12, 15, 15.01].map((minutes) => state(minutes))).toEqual([
      'running',
      'running',
      'soon',
      'soon',
      'overdue',
    ]);
  });

  it('says for ever whether it was kept', () => {
    expect(state(900, { metAt: at(15) })).toBe('kept');
    expect(state(900, { metAt: at(16) })).toBe('late');
    expect(state(900, { endedAt: at(3) })).toBe('ended');
  });

  it('is right when the machine slept over it, and when its time was set forward and back', () => {
    const slept = clockAt(run, start + 8 * 60 * minute);
    expect(slept.overdueSince).toBe(at(15));
    const back = clockAt(run, start - 60 * minute);
    expect(back).toMatchObject({ state: 'running', overdueSince: null, due: at(15) });
    expect(clockAt(run, start + 5 * minute)).toEqual(clockAt(run, start + 5 * minute));
  });

  it('tells when it changes next, so that one alarm is enough', () => {
    const now = fold([event(0, declared())]);
    expect(nextChange([now], start)).toBe(start + 12 * minute);
    expect(nextChange([now], start + 13 * minute)).toBe(start + 15 * minute + 1);
    expect(nextChange([now], start + 61 * minute)).toBeNull();
    expect(nextChange([], start)).toBeNull();
  });

  it('is shown in the order of urgency, and not at all once the incident is closed', () => {
    const events = [event(0, declared()), event(1, published('acknowledgement', { next: at(20) }))];
    expect(running(fold(events), start).map(({ clock }) => clock)).toEqual(['update', 'statement']);
    expect(running(fold([...events, event(2, closed)]), start)).toEqual([]);
  });
});
