/** A manager's browser without the browser: its own database, its own record, and the link that the extension runs. */
import 'fake-indexeddb/auto';
import type { WsSocketFactory } from '@nats-io/nats-core';
import { socketFor } from '@/lib/commands/team/socket.ts';
import { Database, type StoredEvent } from '@/lib/platform/database.ts';
import { allRows, withArrival } from '@/lib/platform/record-rows.ts';
import { Link } from '@/lib/platform/team/link.ts';
import { join, readMembership } from '@/lib/platform/team/membership.ts';
import { client } from '@/lib/platform/team/nats.ts';
import { nextEvent } from '@/lib/record/chain.ts';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';
import type { Invite } from '@/lib/team/invite.ts';
import type { Standing } from '@/lib/team/standing.ts';

let count = 0;

export class Member {
  readonly database: Database;
  readonly device = crypto.randomUUID();
  standing: Standing | null = null;
  /** Milliseconds by which this machine's clock is wrong. */
  skew = 0;
  link: Link;
  #waiting: (() => void)[] = [];
  #news = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param factory a worse network than this machine's own */
  constructor(
    readonly who: string,
    readonly factory: WsSocketFactory = socketFor(),
  ) {
    count += 1;
    this.database = new Database(`firebreak-${who}-${count}`);
    this.link = this.newLink();
  }

  /** What a worker that was killed and woken does: nothing of the one before is left but the database. */
  newLink(): Link {
    const link = new Link({
      database: this.database,
      device: this.device,
      client: () => Promise.resolve(client),
      factory: this.factory,
      before: null,
      changed: () => this.#look(),
      told: (standing) => {
        if (this.link !== link) return;
        this.standing = standing;
        this.#look();
      },
    });
    this.link = link;
    return link;
  }

  async join(invite: Invite): Promise<this> {
    await join(invite, new Date().toISOString(), this.database);
    await this.link.ensure(true);
    return this;
  }

  /** As the journal does it: written before it is answered, sent when there is a line. */
  does(deed: Deed): Promise<RecordedEvent> {
    const done = this.#turn.then(async () => {
      const last = (await this.database.events.orderBy('n').last())?.event ?? null;
      const seen = Number((await this.database.meta.get('clock'))?.value ?? 0);
      const who = (await readMembership(this.database))?.invite.person ?? this.who;
      const event = await nextEvent({ device: this.device, who, last, seen }, deed, Date.now() + this.skew);
      await this.database.events.add({ id: event.id, key: deed.key, n: event.n, event });
      this.link.wake();
      return event;
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Looks again at each piece of news until it holds. */
  async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (;;) {
      const before = this.#news;
      if (await holds()) return;
      // What came while it was looked may be what is waited for.
      if (this.#news === before) await new Promise<void>((next) => this.#waiting.push(next));
    }
  }

  online(): Promise<void> {
    return this.until(() => this.standing?.state === 'online' && this.standing.waiting === 0);
  }

  rows = (): Promise<StoredEvent[]> => allRows(this.database);

  ids = async (): Promise<string[]> => (await this.rows()).map(({ id }) => id).sort();

  /** Every event with its arrival, in an order that does not depend on how it came. */
  all = async () => (await this.rows()).sort((one, other) => (one.id < other.id ? -1 : 1)).map(withArrival);

  async close(): Promise<void> {
    await this.link.close();
    this.database.close();
  }

  #look(): void {
    this.#news += 1;
    for (const next of this.#waiting.splice(0)) next();
  }
}
