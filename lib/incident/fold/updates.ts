/** The clock of the next word: it runs anew after each one, by the time that was named or by the level's, until it is quiet. */
import { type Level, levels } from '@/lib/playbook/words.ts';
import type { Run } from '../incident.ts';
import { dueAfter } from '../promise.ts';
import type { Word } from './clocks.ts';
import type { Course, Promised } from './course.ts';

type Turn =
  | { readonly at: string; readonly kind: 'word'; readonly next: string | null }
  | { readonly at: string; readonly kind: 'promise'; readonly promised: Promised }
  | { readonly at: string; readonly kind: 'phase'; readonly rests: boolean }
  | { readonly at: string; readonly kind: 'turn'; readonly closed: boolean };

/** In these phases nobody waits for the next word unless a time was named. */
const resting = new Set<string>(['quiet', 'review']);

export function updates(course: Course, words: readonly Word[]): Run[] {
  const { promised, phases, turns, openedAt } = course;
  const all: Turn[] = [
    ...promised.map((one): Turn => ({ at: one.at, kind: 'promise', promised: one })),
    ...phases.map(({ at, phase }): Turn => ({ at, kind: 'phase', rests: resting.has(phase) })),
    ...turns.map(({ at, to }): Turn => ({ at, kind: 'turn', closed: to === 'closed' })),
    ...words.map(({ at, next }): Turn => ({ at: at < openedAt ? openedAt : at, kind: 'word', next })),
  ];
  all.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

  const done: Run[] = [];
  let open: Run | null = null;
  let named = false;
  let spoken = false;
  let [rests, closed] = [false, false];
  let now: Promised | null = null;
  const end = (how: 'metAt' | 'endedAt', at: string) => {
    if (open !== null) done.push({ ...open, [how]: at });
    open = null;
  };
  const begin = (at: string, next: string | null) => {
    named = next !== null && next > at;
    if (closed) return;
    const minutes = rests ? null : (now?.promises.update ?? null);
    const due = named ? next : minutes === null ? null : dueAfter(at, minutes, now?.promises.hours ?? null);
    open = due === null ? null : run(at, due, now?.level ?? course.level);
  };
  for (const turn of all) {
    const held = open as Run | null;
    if (turn.kind === 'word') {
      end('metAt', turn.at);
      spoken = true;
      begin(turn.at, turn.next);
    } else if (turn.kind === 'promise') {
      const before: Promised | null = now;
      now = turn.promised;
      if (held !== null && !named) open = moved(held, before, turn.promised);
      else if (held === null && spoken && !rests) begin(turn.at, null);
    } else {
      if (turn.kind === 'phase') rests = turn.rests;
      else closed = turn.closed;
      if (rests || closed) end('endedAt', turn.at);
      else if (spoken && held === null) begin(turn.at, null);
    }
  }
  const last = open as Run | null;
  return last === null ? done : [...done, last];
}

const run = (startedAt: string, due: string, level: Level): Run => ({
  clock: 'update',
  startedAt,
  due,
  metAt: null,
  endedAt: null,
  level,
});

/** Graver: sooner, counted from now; less grave: later, counted from the last word. A level without updates ends it. */
function moved(held: Run, before: Promised | null, { at, level, promises }: Promised): Run | null {
  if (promises.update === null) return null;
  const graver = levels.indexOf(level) > levels.indexOf(before?.level ?? level);
  const due = dueAfter(graver ? at : held.startedAt, promises.update, promises.hours);
  return { ...held, level, due: graver === due < held.due ? due : held.due };
}
