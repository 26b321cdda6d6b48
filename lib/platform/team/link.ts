/**
 * Keeps this browser and its team's server together: connects when it should, looks at the cursor, reads, sends, and says
 * how it stands. Nothing in it has to survive: everything that matters is in the database.
 */
import type { WsSocketFactory } from '@nats-io/nats-core';
import { t } from '@/lib/i18n.ts';
import { waitBefore } from '@/lib/team/backoff.ts';
import type { Answer } from '@/lib/team/claim.ts';
import type { Standing } from '@/lib/team/standing.ts';
import type { Database } from '../database.ts';
import { free, take } from './claiming.ts';
import { dial, hangUp, isRefused, lastEvent, markAt, type Open, stateOf } from './connect.ts';
import { beHere, type Here } from './here.ts';
import { type Membership, readCursor, readMembership } from './membership.ts';
import type { Client } from './nats.ts';
import { type Reading, read } from './reader.ts';
import { flush } from './sender.ts';
import { readUnreadAgain, verifyCursor } from './take-in.ts';
import { type Change, Teller } from './teller.ts';
import { within } from './within.ts';

export interface Around {
  readonly database: Database;
  readonly device: string;
  /** Loads the server's client: only called when there is a team. */
  readonly client: () => Promise<Client>;
  /** Makes sockets where there is no WebSocket. */
  readonly factory: WsSocketFactory | null;
  /** What a worker before this one told last; `null`: nothing. */
  readonly before: Standing | null;
  /** Something is known now that was not: keys of posts, incidents and so on. */
  changed(keys: readonly string[]): void;
  told(standing: Standing): void;
}

/** A reader that heard nothing for so long, while the server has more, is opened anew. Milliseconds. */
const silence = 15_000;
/** The server said no: asking every half minute is enough. */
const afterRefusal = 30_000;
interface Line {
  readonly open: Open;
  readonly membership: Membership;
  readonly reading: Reading;
  readonly here: Here;
  readonly sent: Set<string>;
  readonly target: number;
  readonly from: number;
}

export class Link {
  #line: Line | null = null;
  #connecting: Promise<void> | null = null;
  #tries = 0;
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The line over which everything has come that stood there when it began: only then is it known what has to be sent. */
  #caughtUp: Line | null = null;
  #flushing: Promise<void> | null = null;
  #more = false;
  readonly #teller: Teller;

  constructor(readonly around: Around) {
    this.#teller = new Teller(around.database, around.told, around.before);
  }

  /**
   * To be called at every start, alarm, return of the network and action of the user: one attempt at a time.
   * @param now whether to try at once, also while a pause between two tries is on
   */
  async ensure(now: boolean): Promise<void> {
    if (this.#connecting !== null) return this.#connecting;
    if (this.#line !== null) return this.#watch(this.#line);
    if (!now && Date.now() < this.#notBefore) return;
    this.#connecting = this.#connect().finally(() => {
      this.#connecting = null;
    });
    return this.#connecting;
  }

  /** Something was written: it is sent as soon as the line is up. */
  wake(): void {
    if (this.#line !== null) void this.#flush(this.#line);
    else this.#tell({});
  }

  get isOnline(): boolean {
    return this.#line !== null && !this.#line.open.connection.isClosed();
  }

  /** @returns `null` while there is no line: then nobody can be asked */
  async take(key: string, takeOver: boolean): Promise<Answer | null> {
    const line = this.#line;
    if (line === null || line.open.connection.isClosed()) return null;
    const { database, device } = this.around;
    return take(line.open, database, { key, who: line.membership.invite.person, device, takeOver });
  }

  async free(key: string): Promise<void> {
    const line = this.#line;
    if (line === null) return;
    await free(line.open, { key, who: line.membership.invite.person, device: this.around.device }).catch(
      () => undefined,
    );
  }

  /** Ends the line and stays without one until `ensure` is called. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#connecting?.catch(() => undefined);
    if (this.#timer !== null) clearTimeout(this.#timer);
    const line = this.#line;
    this.#line = null;
    this.#tries = 0;
    this.#notBefore = 0;
    this.#teller.forget();
    if (line === null) return;
    line.here.stop();
    line.reading.stop();
    // The farewell goes out before the socket closes.
    await within(1_000, line.open.connection.drain()).catch(() => undefined);
    hangUp(line.open);
  }

  async #connect(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const { database, device, client, factory, changed } = this.around;
    const membership = await readMembership(database);
    if (membership === null) return;
    if (this.#tries === 0) this.#tell({ state: 'connecting' });
    let open: Open | null = null;
    try {
      open = await dial(await client(), membership, factory);
      const [state, target] = await Promise.all([stateOf(open), lastEvent(open)]);
      const cursor = await this.#placeIn(open, state);
      const again = await readUnreadAgain(database);
      if (again.length > 0) changed(again);
      const reach = { open, membership, factory, target };
      const reading = await read(reach, database, device, cursor.seq + 1, ({ keys }) => {
        if (keys.length > 0) changed(keys);
        if (this.#line !== null) this.#progress(this.#line);
      });
      const here = beHere(open, membership, device, () => this.#tell({}));
      const line: Line = { open, membership, reading, here, sent: new Set(), target, from: cursor.seq };
      this.#line = line;
      this.#tries = 0;
      this.#until(line);
      this.#progress(line);
    } catch (error) {
      if (open !== null) hangUp(open);
      await this.#failed(error);
    }
  }

  /** A copy of the server may lag behind the others for a moment: an empty place is looked at twice. */
  async #placeIn(open: Open, state: Awaited<ReturnType<typeof stateOf>>) {
    const { database } = this.around;
    const { seq } = await readCursor(database);
    const mark = seq > state.last ? null : ((await markAt(open, seq)) ?? (await markAt(open, seq)));
    return verifyCursor(database, { ...state, mark });
  }

  #until(line: Line): void {
    const over = (error: unknown) => void this.#drop(line, error);
    line.open.connection.closed().then(over, over);
    line.reading.ended.then(() => over(new Error(t('editor.team.stopped'))), over);
  }

  /** The line is given up at once; its socket may take its time to close, or never say that it did. */
  async #drop(line: Line, error: unknown): Promise<void> {
    if (this.#line !== line) return;
    this.#line = null;
    line.here.stop();
    line.reading.stop();
    hangUp(line.open);
    await this.#failed(error);
  }

  async #failed(error: unknown): Promise<void> {
    const refused = isRefused(error);
    const wait = refused ? afterRefusal : waitBefore(this.#tries, Math.random());
    this.#tries += 1;
    this.#notBefore = Date.now() + wait;
    this.#timer = setTimeout(() => void this.ensure(true), wait);
    const said = error instanceof Error && error.message !== '' ? error.message : null;
    this.#tell({ state: refused ? 'refused' : 'offline', problem: said, left: null, total: null });
  }

  /** Behind until what stood there at the connection is here; then what waits is sent. */
  #progress(line: Line): void {
    const left = Math.max(0, line.target - line.reading.at);
    if (left > 0) {
      this.#tell({ state: 'behind', left, total: line.target - line.from, problem: null });
      return;
    }
    this.#tell({ state: 'online', left: null, total: null, problem: null });
    if (this.#caughtUp === line) return;
    this.#caughtUp = line;
    void this.#flush(line);
  }

  async #flush(line: Line): Promise<void> {
    if (this.#flushing !== null) {
      this.#more = true;
      return;
    }
    if (this.#caughtUp !== line) return;
    this.#flushing = (async () => {
      do {
        this.#more = false;
        await flush(line.open, this.around.database, line.membership, line.sent);
      } while (this.#more);
    })();
    try {
      await this.#flushing;
    } catch (error) {
      // The next connection sends the rest under the same ids.
      await this.#drop(line, error);
    } finally {
      this.#flushing = null;
      if (this.#more) this.wake();
      this.#tell({});
    }
  }

  /** The server has more and nothing came, or the line is dead without anybody having noticed: begin anew. */
  async #watch(line: Line): Promise<void> {
    const asked = Date.now();
    try {
      // Cut off from the others, a server still reads out what it has; only one that has a leader knows whether that is all.
      const [last] = await Promise.all([lastEvent(line.open), stateOf(line.open)]);
      if (last <= line.reading.at || Date.now() - line.reading.heardAt < silence) return;
    } catch {
      // No answer is as bad as a wrong one, unless the servers agreed meanwhile and news came.
      if (line.reading.heardAt > asked) return;
    }
    await this.#drop(line, new Error(t('editor.team.silent')));
  }

  #tell(change: Change): void {
    const line = this.#line;
    this.#teller.tell(
      change,
      line === null ? null : { membership: line.membership, sent: line.sent, here: line.here.names() },
    );
  }
}
