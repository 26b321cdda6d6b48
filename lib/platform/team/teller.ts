/** Works out how it stands with the team, and tells it when it changed. */
import type { Standing } from '@/lib/team/standing.ts';
import type { Database } from '../database.ts';
import { type Membership, readMembership } from './membership.ts';
import { outbox } from './sender.ts';

/** What only the line knows. */
export interface Known {
  readonly membership: Membership;
  /** Confirmed by the server, though not yet seen there. */
  readonly sent: ReadonlySet<string>;
  readonly here: readonly string[];
}

export type Change = Partial<Pick<Standing, 'state' | 'left' | 'total' | 'problem'>>;

/** Trying again while the line is down does not end that it is down. */
const down: readonly Standing['state'][] = ['connecting', 'offline', 'refused'];
const sameSince = (one: Standing['state'], other: Standing['state']): boolean =>
  one === other || (down.includes(one) && down.includes(other));

export class Teller {
  #standing: Standing | null;
  /** Unlike what an earlier worker told: whoever listens to this one hears at least once how it stands. */
  #told = '';
  #next: { change: Change; known: Known | null } | null = null;
  #working: Promise<void> | null = null;
  #age = 0;

  constructor(
    readonly database: Database,
    readonly told: (standing: Standing) => void,
    /** What was told last, by a worker that has ended: since when the line is down is known from it. */
    before: Standing | null,
  ) {
    this.#standing = before;
  }

  /**
   * What is told while something is being worked out is joined: only the latest matters. Nothing waits for it, since
   * somebody who does one thing after the other would hold it up.
   * @param known `null` while there is no line
   */
  tell(change: Change, known: Known | null): void {
    this.#next = { change: { ...this.#next?.change, ...change }, known };
    this.#working ??= this.#drain();
  }

  /** What is being worked out now is not told any more. */
  forget(): void {
    this.#next = null;
    this.#standing = null;
    this.#told = '';
    this.#age += 1;
  }

  async #drain(): Promise<void> {
    while (this.#next !== null) {
      const { change, known } = this.#next;
      this.#next = null;
      // Telling is for the eyes alone: a database that was just closed must not end the line.
      await this.#work(change, known).catch(() => undefined);
    }
    this.#working = null;
  }

  async #work(change: Change, known: Known | null): Promise<void> {
    const age = this.#age;
    const membership = known?.membership ?? (await readMembership(this.database));
    if (membership === null) return;
    const { send, tooLarge } = await outbox(this.database, membership);
    const count = (kind: string) => this.database.unread.where('kind').equals(kind).count();
    const [newer, forged] = await Promise.all([count('newer'), count('forged')]);
    const before = this.#standing;
    const state = change.state ?? before?.state ?? 'connecting';
    const next: Standing = {
      left: null,
      total: null,
      problem: null,
      ...before,
      ...change,
      state,
      team: membership.invite.team,
      me: membership.invite.person,
      since: before !== null && sameSince(before.state, state) ? before.since : new Date().toISOString(),
      waiting: send.filter(({ id }) => known?.sent.has(id) !== true).length,
      tooLarge: tooLarge.length,
      here: state === 'online' ? (known?.here ?? []) : [],
      unread: { newer, forged },
    };
    const telling = JSON.stringify(next);
    if (age !== this.#age || telling === this.#told) return;
    this.#standing = next;
    this.#told = telling;
    this.told(next);
  }
}
