/**
 * The three clocks of an incident as runs with absolute instants: nothing is counted down anywhere, so that sleep, restarts
 * and a machine's wrong time change nothing of them. Practice 2.1 and D2: acknowledge fast, state slower, keep the time
 * that was named.
 */
import { type Level, levels } from '@/lib/playbook/words.ts';
import type { ClockName } from '@/lib/record/incident-deeds.ts';
import type { Published, Run, Step } from '../incident.ts';
import { dueAfter } from '../promise.ts';
import type { Course, Promised } from './course.ts';
import { updates } from './updates.ts';

/** A public word: it went out, or somebody ticked the step that says so. */
export interface Word {
  readonly at: string;
  readonly next: string | null;
}

export function clocks(course: Course, published: readonly Published[], steps: readonly Step[]): Run[] {
  const ticked = (clock: ClockName, status: Step['status']): Word[] =>
    steps.flatMap(({ stops, status: is, changed }) =>
      stops === clock && is === status && changed !== null ? [{ at: changed.at, next: null }] : [],
    );
  const out = (...whats: readonly Published['what'][]): Word[] =>
    published.filter(({ what }) => whats.includes(what)).map(({ at, next }) => ({ at, next }));
  const first = (words: readonly Word[]): string | null =>
    words.map(({ at }) => (at < course.openedAt ? course.openedAt : at)).sort()[0] ?? null;

  const heard = [...out('acknowledgement', 'statement', 'update', 'correction'), ...ticked('acknowledge', 'done')];
  const stated = [...out('statement'), ...ticked('statement', 'done')];
  const words = [...heard, ...stated, ...out('thanks'), ...ticked('update', 'done')];
  return [
    ...once(course, 'acknowledge', first(heard), first(ticked('acknowledge', 'skipped'))),
    ...once(course, 'statement', first(stated), first(ticked('statement', 'skipped'))),
    ...updates(course, words),
  ];
}

/** A clock that runs once, from the declaration, whatever the level is called meanwhile. */
function once(
  course: Course,
  clock: 'acknowledge' | 'statement',
  metAt: string | null,
  skippedAt: string | null,
): Run[] {
  const { openedAt, closedAt, promised } = course;
  const endedAt = metAt === null ? earliest(skippedAt, closedAt) : null;
  const until = metAt ?? endedAt;
  let run: { startedAt: string; due: string } | null = null;
  let level: Level = course.level;
  promised.forEach((one, index) => {
    if (until !== null && one.at > until) return;
    level = one.level;
    run = changed(run, promised[index - 1], one, clock, openedAt);
  });
  const held = run as { startedAt: string; due: string } | null;
  return held === null ? [] : [{ clock, ...held, metAt, endedAt, level }];
}

/**
 * Graver: the new time counts from now, but nobody gets more of it than before. Less grave: the new time counts from the
 * start, and nobody gets less. A level without this promise ends it.
 */
function changed(
  run: { startedAt: string; due: string } | null,
  before: Promised | undefined,
  { at, level, promises }: Promised,
  clock: ClockName,
  openedAt: string,
): { startedAt: string; due: string } | null {
  const minutes = promises[clock];
  if (minutes === null) return null;
  const due = (from: string) => dueAfter(from, minutes, promises.hours);
  if (run === null) return { startedAt: at, due: due(at) };
  const graver = levels.indexOf(level) > levels.indexOf(before?.level ?? level);
  const [now, old] = [due(graver ? at : openedAt), run.due];
  return { ...run, due: graver === now < old ? now : old };
}

const earliest = (one: string | null, other: string | null): string | null =>
  one === null ? other : other === null || one < other ? one : other;
