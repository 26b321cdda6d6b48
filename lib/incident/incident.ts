/** A crisis as it stands now: what the record's events of it come to. Plain data; nothing here depends on the present moment. */
import type { Level, Phase, Responsibility, Role } from '@/lib/playbook/words.ts';
import type {
  ClockName,
  CopiedStep,
  factKinds,
  IncidentDeed,
  publications,
  toldStates,
} from '@/lib/record/incident-deeds.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';

/** Who did it and when (ISO 8601 UTC). */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}

export interface Incident {
  readonly key: IncidentKey;
  readonly title: string;
  readonly level: Level;
  /** The highest that it ever was. */
  readonly worst: Level;
  readonly topics: readonly string[];
  /** Who leads it; `null`: nobody yet. */
  readonly owner: string | null;
  /** On sample posts; never counted with the real ones. */
  readonly drill: boolean;
  readonly origin: 'post' | 'alert' | 'hand';
  readonly status: 'open' | 'closed' | 'merged';
  readonly openedAt: string;
  readonly openedBy: string;
  readonly closedAt: string | null;
  readonly closed: (Stamp & { readonly despite: string | null }) | null;
  /** Every reopening, oldest first. */
  readonly reopened: readonly (Stamp & { readonly why: string })[];
  readonly mergedInto: IncidentKey | null;
  /** The incidents that became part of this one; their deeds are counted here. */
  readonly merged: readonly IncidentKey[];
  readonly phase: Phase;
  /** Every phase that was entered, in order; a phase may come twice. */
  readonly phases: readonly (Stamp & { readonly phase: Phase })[];
  readonly levels: readonly (Stamp & { readonly level: Level; readonly why: string })[];
  readonly lists: readonly (Stamp & { readonly id: string; readonly title: string })[];
  readonly steps: readonly Step[];
  readonly posts: readonly JoinedPost[];
  /** Each run of a clock, oldest first: `acknowledge` and `statement` run once, `update` anew after each public word. */
  readonly clocks: readonly Run[];
  readonly told: readonly Told[];
  readonly notes: readonly Note[];
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  readonly statements: readonly Statement[];
  readonly published: readonly Published[];
  readonly schedulers: readonly Scheduler[];
  /** Pages on which access was looked through or revoked, by the playbook's id. */
  readonly access: Readonly<Record<string, Stamp & { readonly done: boolean }>>;
  /** The review's answers by question; `prevention` is needed for closing. */
  readonly review: Readonly<Record<string, Stamp & { readonly answer: string }>>;
  readonly tasks: readonly Task[];
  /** Everything that was done, oldest first, also what was withdrawn or undone. */
  readonly log: readonly LogEntry[];
  /** Events that a newer version wrote and this one can't read; they are kept. */
  readonly unread: number;
}

export interface Step extends Omit<CopiedStep, 'within'> {
  /** The checklist that it came from. */
  readonly list: string;
  readonly status: 'open' | 'claimed' | 'done' | 'skipped';
  /** To whom it is assigned; `null`: to nobody. */
  readonly owner: string | null;
  readonly addedAt: string;
  readonly due: string | null;
  /** Who brought it into its state, and why; `null` while nobody touched it. */
  readonly changed: (Stamp & { readonly why: string }) | null;
  readonly approvals: readonly (Stamp & { readonly role: Role })[];
  readonly notes: readonly Note[];
}

export interface JoinedPost extends Stamp {
  readonly post: string;
  /** `hand`: somebody chose it; `topic`: it was suggested by its topic and taken. */
  readonly how: 'hand' | 'topic';
}

export interface Run {
  readonly clock: ClockName;
  readonly startedAt: string;
  readonly due: string;
  /** When the public heard; `null`: not yet, or never when `endedAt` is set. */
  readonly metAt: string | null;
  /** The incident was closed, or the phase needed no more updates, before it was met. */
  readonly endedAt: string | null;
  readonly level: Level;
}

export interface Told extends Stamp {
  readonly message: string;
  readonly stakeholder: string;
  readonly role: Role | null;
  readonly name: string;
  readonly channel: string;
  readonly state: (typeof toldStates)[number];
  readonly text: string;
}

export interface Note extends Stamp {
  readonly id: string;
  readonly text: string;
  readonly step: string | null;
  readonly decision: boolean;
}

export interface Fact extends Stamp {
  readonly id: string;
  readonly about: (typeof factKinds)[number];
  readonly text: string;
  readonly source: string;
}

/** As it was captured; `number` counts from 1 within the incident. */
export interface Evidence
  extends Stamp,
    Omit<Extract<IncidentDeed, { kind: 'evidence' }>, 'kind' | 'key' | 'evidence'> {
  readonly id: string;
  readonly number: number;
  /** The event that carries it, for the verification. */
  readonly event: string;
}

export interface Statement extends Stamp {
  readonly id: string;
  readonly responsibility: Responsibility | null;
  readonly strategy: string;
  readonly language: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly hash: string;
  /** Of exactly this text: a changed word voids them. */
  readonly approvals: readonly (Stamp & { readonly role: Role; readonly approved: boolean; readonly why: string })[];
  readonly published: readonly Published[];
}

export interface Published extends Stamp {
  readonly id: string;
  readonly what: (typeof publications)[number];
  readonly statement: string | null;
  readonly text: string;
  readonly url: string | null;
  /** By when the next word was promised; `null`: no time was named. */
  readonly next: string | null;
}

export interface Scheduler {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly how: string;
  readonly state: 'running' | 'paused' | 'resumed' | 'unused';
  readonly changed: Stamp | null;
  /** Every change, oldest first. */
  readonly history: readonly (Stamp & { readonly state: Scheduler['state'] })[];
}

export interface Task extends Stamp {
  readonly id: string;
  readonly title: string;
  readonly role: Role | null;
  readonly owner: string;
  readonly after: 30 | 60 | 90;
  /** Days are counted from the closing, before it from the opening. ISO 8601 UTC. */
  readonly due: string;
  readonly done: Stamp | null;
}

export interface LogEntry extends Stamp {
  /** The event's id. */
  readonly id: string;
  readonly device: string;
  /** Position in its device's chain. */
  readonly n: number;
  /** Another incident's key where this entry came with a merge. */
  readonly incident: IncidentKey;
  readonly deed: IncidentDeed;
}
