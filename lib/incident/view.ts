/** What the panel draws of an incident at once: everything that is short; posts, log, notes and evidence come in pages. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { type Phase, phases, type Role } from '@/lib/playbook/words.ts';
import { type Escalation, escalations, personFor } from './backup.ts';
import { listsLeft } from './checklist.ts';
import { type Clock, clockAt, running } from './clock.ts';
import { type Obstacle, obstacles, type Quiet } from './closing.ts';
import { hasIt } from './has-it.ts';
import type { Incident, Note, Stamp, Step } from './incident.ts';

/** One line of the list of incidents. */
export interface IncidentLine
  extends Pick<
    Incident,
    'key' | 'title' | 'level' | 'drill' | 'status' | 'owner' | 'phase' | 'topics' | 'openedAt' | 'closedAt'
  > {
  /** Those that run, the most urgent first. */
  readonly clocks: readonly Clock[];
  readonly posts: number;
  /** `must`: mandatory steps that are still open. */
  readonly steps: { readonly done: number; readonly of: number; readonly must: number };
}

export interface StepView extends Omit<Step, 'notes'> {
  /** "Ana has it"; `null`: nobody took it. */
  readonly held: string | null;
  /** It is open and its time is over. */
  readonly late: boolean;
  /** Roles whose approval it still needs. */
  readonly lacks: readonly Role[];
  /** The last few, and how many there are. */
  readonly notes: readonly Note[];
  readonly noted: number;
}

export interface PhaseView {
  readonly phase: Phase;
  /** When it was entered first; `null`: not yet. */
  readonly entered: Stamp | null;
  readonly steps: readonly StepView[];
}

export interface AccessView {
  readonly id: string;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  readonly how: string;
  readonly looked: (Stamp & { readonly done: boolean }) | null;
}

type Kept =
  | 'worst'
  | 'origin'
  | 'openedBy'
  | 'closed'
  | 'reopened'
  | 'merged'
  | 'mergedInto'
  | 'lists'
  | 'told'
  | 'facts'
  | 'statements'
  | 'published'
  | 'schedulers'
  | 'review'
  | 'tasks'
  | 'unread';

export interface IncidentView extends Omit<IncidentLine, 'clocks'>, Pick<Incident, Kept> {
  /** Every run, those of the past too. */
  readonly clocks: readonly Clock[];
  readonly phases: readonly PhaseView[];
  /** Ids of the open steps that come first. */
  readonly next: readonly string[];
  readonly escalations: readonly Escalation[];
  readonly speaker: { readonly role: Role; readonly who: Stakeholder | null };
  readonly access: readonly AccessView[];
  /** Checklists that may be added by hand. */
  readonly offered: readonly { readonly id: string; readonly title: string }[];
  readonly obstacles: readonly Obstacle[];
  readonly counts: { readonly log: number; readonly notes: number; readonly evidence: number };
  /** This machine's time lies so many minutes before what was already recorded: its clocks can't be trusted. */
  readonly behind: number | null;
}

const mostNotes = 5;
const mostNext = 5;
/** Two machines never agree on the second. */
const tolerated = 2 * 60_000;

/** @param now in milliseconds */
export function lineOf(incident: Incident, now: number): IncidentLine {
  const { key, title, level, drill, status, owner, phase, topics, openedAt, closedAt, steps } = incident;
  const open = steps.filter(isOpen);
  return {
    ...{ key, title, level, drill, status, owner, phase, topics, openedAt, closedAt },
    clocks: running(incident, now),
    posts: incident.posts.length,
    steps: {
      done: steps.length - open.length,
      of: steps.length,
      must: open.filter(({ mandatory }) => mandatory).length,
    },
  };
}

export function viewOf(incident: Incident, playbook: Playbook, quiet: Quiet, now: number): IncidentView {
  const { posts: _, steps, notes, evidence, log, access, clocks, phases: entered, levels: __, ...rest } = incident;
  const role = playbook.speakers[incident.level];
  const last = log.at(-1);
  const ahead = last === undefined ? 0 : Date.parse(last.at) - now;
  return {
    ...rest,
    ...lineOf(incident, now),
    clocks: clocks.map((run) => clockAt(run, now)),
    phases: phases.map((phase) => ({
      phase,
      entered: entered.find((one) => one.phase === phase) ?? null,
      steps: steps.filter((step) => step.phase === phase).map((step) => stepView(step, now)),
    })),
    next: nextSteps(steps),
    escalations: escalations(incident, playbook, now),
    speaker: { role, who: personFor(playbook.stakeholders, role, incident.topics) },
    access: playbook.access.map((one) => ({ ...one, looked: access[one.id] ?? null })),
    offered: listsLeft(
      playbook,
      incident.lists.map(({ id }) => id),
    ).map(({ id, title }) => ({ id, title })),
    obstacles: incident.status === 'open' ? obstacles(incident, quiet, now) : [],
    counts: { log: log.length, notes: notes.length, evidence: evidence.length },
    behind: ahead > tolerated ? Math.round(ahead / 60_000) : null,
  };
}

const isOpen = ({ status }: Step): boolean => status === 'open' || status === 'claimed';

function stepView(step: Step, now: number): StepView {
  const { notes, approvals, approves } = step;
  return {
    ...step,
    held: step.owner === null ? null : hasIt(step.owner),
    late: isOpen(step) && step.due !== null && Date.parse(step.due) < now,
    lacks: approves.filter((role) => !approvals.some((one) => one.role === role)),
    notes: notes.slice(-mostNotes),
    noted: notes.length,
  };
}

/** By their time; those without one in the order of the phases, at the end. */
function nextSteps(steps: readonly Step[]): string[] {
  const place = ({ due, phase }: Step): string => `${due ?? '9'} ${phases.indexOf(phase)}`;
  return steps
    .filter(isOpen)
    .map((step) => ({ id: step.id, place: place(step) }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .slice(0, mostNext)
    .map(({ id }) => id);
}
