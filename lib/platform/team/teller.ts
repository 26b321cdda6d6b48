/** Works out how it stands with the team, and tells it when it changed: one after the other, so that the last word is the latest. */
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

export class Teller {
  #standing: Standing | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly database: Database,
    readonly told: (standing: Standing) => void,
  ) {}

  get state(): Standing['state'] | null {
    return this.#standing?.state ?? null;
  }

  /** @param known `null` while there is no line */
  tell(change: Change, known: Known | null): Promise<void> {
    const done = this.#turn.then(() => this.#work(change, known));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async forget(): Promise<void> {
    await this.#turn;
    this.#standing = null;
  }

  async #work(change: Change, known: Known | null): Promise<void> {
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
      since: before !== null && state === before.state ? before.since : new Date().toISOString(),
      waiting: send.filter(({ id }) => known?.sent.has(id) !== true).length + tooLarge.length,
      here: state === 'online' ? (known?.here ?? []) : [],
      unread: { newer, forged },
    };
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    this.#standing = next;
    this.told(next);
  }
}
