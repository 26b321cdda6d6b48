/** From what somebody asks to the deeds that are written: all of them together, or none with a reason. */
import { count, t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { AskFor, IncidentAsk } from '@/lib/record/incident-asks.ts';
import type { ClockName, IncidentDeed, publications } from '@/lib/record/incident-deeds.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { cut, listsFor, listsLeft, stepsDeeds } from './checklist.ts';
import { type Obstacle, obstacles, type Quiet } from './closing.ts';
import type { Incident } from './incident.ts';
import { promisesOf } from './promise.ts';
import { refusal } from './refusal.ts';

export interface Known {
  /** `null`: no such incident. */
  readonly incident: Incident | null;
  /** The one that a merging goes to. */
  readonly other: Incident | null;
  readonly playbook: Playbook;
  readonly quiet: Quiet;
  /** The present moment, in milliseconds. */
  readonly now: number;
}

export interface Answer {
  readonly deeds: readonly IncidentDeed[];
  /** Why nothing is done. */
  readonly refused: string | null;
  /** What stands against closing. */
  readonly obstacles: readonly Obstacle[];
}

const done = (...deeds: IncidentDeed[]): Answer => ({ deeds, refused: null, obstacles: [] });
const refuse = (sentence: string, against: readonly Obstacle[] = []): Answer => ({
  deeds: [],
  refused: sentence,
  obstacles: against,
});

export function answer(ask: IncidentAsk, known: Known): Answer {
  const { incident, other, playbook, quiet, now } = known;
  // Asked twice, because the worker died before it could answer the first time: it is declared, and that is all.
  if (ask.kind === 'declare') return incident === null ? done(...declare(ask, playbook)) : done();
  const sentence = refusal(ask, incident);
  if (sentence !== null || incident === null) return refuse(sentence ?? '');
  const { key } = ask;
  if (ask.kind === 'level') {
    const { level, why } = ask;
    const deed: IncidentDeed = { kind: 'levelled', key, level, why, promises: promisesOf(playbook, level) };
    return done(deed, ...more(incident, playbook, { level, topics: incident.topics }));
  }
  if (ask.kind === 'change-topics') {
    const { topics } = ask;
    return done({ kind: 'topics', key, topics }, ...more(incident, playbook, { level: incident.level, topics }));
  }
  if (ask.kind === 'add-list') {
    const list = listsLeft(playbook, taken(incident)).filter(({ id }) => id === ask.list);
    return list.length === 0 ? refuse(t('lead.refused.list')) : done(...stepsDeeds(key, list));
  }
  if (ask.kind === 'join') return done(...joined(key, ask.posts, ask.how, incident));
  if (ask.kind === 'merge') return merge(ask, incident, other, playbook);
  if (ask.kind === 'close') return close(ask, obstacles(incident, quiet, now));
  if (ask.kind === 'reopen')
    return done({ kind: 'reopened', key, why: ask.why }, { kind: 'phase', key, phase: 'update' });
  if (ask.kind === 'published') return done(ask, ...ticks(incident, ask.what));
  return done(ask);
}

/** Declaration, steps, schedulers and posts: what the playbook says now is copied, so that it can change afterwards. */
function declare(ask: AskFor<'declare'>, playbook: Playbook): IncidentDeed[] {
  const { key, title, level, topics, origin, posts, lists, drill } = ask;
  const laid = listsFor(playbook, level, topics);
  const chosen = playbook.checklists.filter((list) => lists.includes(list.id) && !laid.includes(list));
  return [
    {
      kind: 'declared',
      key,
      title,
      level,
      topics,
      origin,
      drill: drill !== null,
      promises: promisesOf(playbook, level),
    },
    ...stepsDeeds(key, [...laid, ...chosen]),
    ...cut(playbook.schedulers).map((schedulers): IncidentDeed => ({ kind: 'schedulers', key, schedulers })),
    ...joined(key, posts, 'hand', null),
  ];
}

const taken = ({ lists }: Incident): string[] => lists.map(({ id }) => id);

/** A changed level or topic adds steps and never takes one away. */
function more(incident: Incident, playbook: Playbook, to: Pick<Incident, 'level' | 'topics'>): IncidentDeed[] {
  const there = taken(incident);
  const lists = listsFor(playbook, to.level, to.topics).filter(({ id }) => !there.includes(id));
  return stepsDeeds(incident.key, lists);
}

/** A deed holds a hundred posts. */
const atOnce = 100;

function joined(
  key: IncidentKey,
  posts: readonly string[],
  how: 'hand' | 'topic',
  incident: Incident | null,
): IncidentDeed[] {
  const there = new Set(incident?.posts.map(({ post }) => post));
  const fresh = [...new Set(posts)].filter((post) => !there.has(post));
  const deeds: IncidentDeed[] = [];
  for (let from = 0; from < fresh.length; from += atOnce)
    deeds.push({ kind: 'joined', key, posts: fresh.slice(from, from + atOnce), how });
  return deeds;
}

function merge({ key, into }: AskFor<'merge'>, one: Incident, other: Incident | null, playbook: Playbook): Answer {
  if (other === null) return refuse(t('lead.refused.otherUnknown'));
  if (other.status !== 'open') return refuse(t('lead.refused.otherNotOpen'));
  if (other.drill !== one.drill) return refuse(t('lead.refused.drillAndReal'));
  const topics = [...new Set([...other.topics, ...one.topics])];
  const gained: IncidentDeed[] = topics.length > other.topics.length ? [{ kind: 'topics', key: into, topics }] : [];
  return done(
    { kind: 'merged', key, into },
    ...gained,
    ...more(other, playbook, { level: other.level, topics }).filter(
      (deed) => deed.kind !== 'steps' || !taken(one).includes(deed.list),
    ),
  );
}

function close({ key, despite }: AskFor<'close'>, against: readonly Obstacle[]): Answer {
  const why = despite?.trim() ?? '';
  const left = against.filter((one) => !(one.despite && why !== ''));
  if (left.length > 0) {
    const [first] = left;
    const said = { sentence: first?.sentence ?? '' };
    return refuse(
      left.length === 1
        ? t('lead.refused.closing', said)
        : t('lead.refused.closingMore', { ...said, count: count(left.length - 1) }),
      against,
    );
  }
  return done({ kind: 'closed', key, despite: against.length === 0 ? null : why });
}

const stoppedBy: Readonly<Record<(typeof publications)[number], ClockName | null>> = {
  acknowledgement: 'acknowledge',
  statement: 'statement',
  update: 'update',
  correction: null,
  thanks: null,
};

/** What went out is done: nobody has to tick the step as well. */
function ticks({ key, steps }: Incident, what: (typeof publications)[number]): IncidentDeed[] {
  const open = steps.filter(({ stops, status }) => stops === stoppedBy[what] && status !== 'done');
  return open.flatMap(({ id, stops }): IncidentDeed[] =>
    stops === null ? [] : [{ kind: 'step-state', key, step: id, state: 'done', why: '' }],
  );
}
