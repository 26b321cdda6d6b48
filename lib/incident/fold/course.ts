/** The course of an incident: what it is called, how grave it is, who leads it, where it stands. */
import { type Level, levels, type Phase } from '@/lib/playbook/words.ts';
import type { Promises } from '@/lib/record/incident-deeds.ts';
import type { Incident, Stamp } from '../incident.ts';
import type { Part } from './taken.ts';

type Fields = Pick<
  Incident,
  | 'title'
  | 'level'
  | 'worst'
  | 'topics'
  | 'owner'
  | 'drill'
  | 'origin'
  | 'status'
  | 'openedAt'
  | 'openedBy'
  | 'closedAt'
  | 'closed'
  | 'reopened'
  | 'mergedInto'
  | 'phase'
  | 'phases'
  | 'levels'
>;

/** A change of what is promised: at the declaration and with each level. */
export interface Promised extends Stamp {
  readonly level: Level;
  readonly promises: Promises;
}

export interface Course extends Fields {
  readonly promised: readonly Promised[];
  /** Closings and reopenings, oldest first. */
  readonly turns: readonly (Stamp & { readonly to: 'open' | 'closed' })[];
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** @returns a part whose result is `null` while the declaration itself has not arrived */
export function course(): Part<Course | null> {
  let now: Writable<Course> | null = null;
  const enter = (phase: Phase, stamp: Stamp) => {
    if (now === null || now.phase === phase) return;
    now.phase = phase;
    now.phases = [...now.phases, { ...stamp, phase }];
  };
  return {
    take({ deed, stamp, own }) {
      if (!own) return;
      if (deed.kind === 'declared') {
        // Whether it is a drill is never decided twice.
        now ??= begun(deed, stamp);
        return;
      }
      if (now === null) return;
      if (deed.kind === 'titled') now.title = deed.title;
      else if (deed.kind === 'topics') now.topics = [...new Set(deed.topics)];
      else if (deed.kind === 'owner') now.owner = deed.owner;
      else if (deed.kind === 'phase') enter(deed.phase, stamp);
      else if (deed.kind === 'levelled') {
        const { level, promises, why } = deed;
        now.level = level;
        if (levels.indexOf(level) > levels.indexOf(now.worst)) now.worst = level;
        now.levels = [...now.levels, { ...stamp, level, why }];
        now.promised = [...now.promised, { ...stamp, level, promises }];
      } else if (deed.kind === 'merged') {
        now.status = 'merged';
        now.mergedInto = deed.into;
      } else if (deed.kind === 'closed') {
        now.status = 'closed';
        now.closedAt = stamp.at;
        now.closed = { ...stamp, despite: deed.despite };
        now.turns = [...now.turns, { ...stamp, to: 'closed' }];
      } else if (deed.kind === 'reopened') {
        now.status = 'open';
        now.closedAt = null;
        now.closed = null;
        now.mergedInto = null;
        now.reopened = [...now.reopened, { ...stamp, why: deed.why }];
        now.turns = [...now.turns, { ...stamp, to: 'open' }];
      }
    },
    result: () => now,
  };
}

type Declared = Pick<Course, 'title' | 'level' | 'topics' | 'origin' | 'drill'> & { readonly promises: Promises };

const begun = ({ title, level, topics, origin, drill, promises }: Declared, stamp: Stamp): Course => ({
  title,
  level,
  worst: level,
  topics: [...new Set(topics)],
  owner: null,
  drill,
  origin,
  status: 'open',
  openedAt: stamp.at,
  openedBy: stamp.by,
  closedAt: null,
  closed: null,
  reopened: [],
  mergedInto: null,
  phase: 'detect',
  phases: [{ ...stamp, phase: 'detect' }],
  levels: [{ ...stamp, level, why: '' }],
  promised: [{ ...stamp, level, promises }],
  turns: [],
});
