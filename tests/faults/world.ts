/** A profile with the worker in it, as it is shipped: asked by messages as the panel and pages ask, killed and woken. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { browserOf, Events, extension, Profile } from './browser.ts';
import { databaseOf, failure } from './database.ts';
import { Life } from './life.ts';
import type { Plan } from './plan.ts';
import { workerScript } from './script.ts';

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly sentence: string };

const done = <Kind>(request: IDBRequest<Kind>) =>
  new Promise<Kind>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? failure('UnknownError'));
  });

export class World {
  readonly profile = new Profile(new IDBFactory());
  life = new Life();
  #events = new Events();

  /** @param reach where the worker's requests go */
  constructor(readonly reach: typeof fetch) {}

  /** Starts a worker on what the one before has left. @param plan faults from its first task on */
  async wake(plan: Plan | null = null): Promise<void> {
    const run = await workerScript();
    const life = new Life();
    const events = new Events();
    [this.life, this.#events] = [life, events];
    life.plan = plan;
    const here = globalThis as unknown as Record<string | symbol, unknown>;
    const before = {
      chrome: here.chrome,
      browser: here.browser,
      indexedDB: here.indexedDB,
      IDBKeyRange: here.IDBKeyRange,
    };
    // What the worker looks up once, while it is evaluated.
    here.chrome = browserOf(this.profile, life, events);
    here.browser = here.chrome;
    here.indexedDB = databaseOf(this.profile.disk, life);
    here.IDBKeyRange = IDBKeyRange;
    delete here[Symbol.for('Dexie')];
    try {
      run(this.#globals(life, events));
    } finally {
      Object.assign(here, before);
    }
    await life.rests();
  }

  #globals(life: Life, events: Events) {
    const { profile } = this;
    class Clock extends Date {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [profile.now()] : given) as [number]));
      }
      static override now = profile.now;
    }
    return {
      Date: Clock,
      fetch: (url: unknown, init?: RequestInit) =>
        String(url).startsWith(extension.address)
          ? // Without the weights the lexicons judge alone: enough for what is looked at here, and no wait at each start.
            Promise.resolve(new Response(null, { status: 404 }))
          : life.step(
              'fetch',
              () => new TypeError('Failed to fetch'),
              () => {
                if (!profile.online) throw new TypeError('Failed to fetch');
                return this.reach(String(url), init);
              },
            ),
      // Pauses are over at once: nothing that is tested here depends on how long they are.
      setTimeout: (work: () => void) => {
        const end = life.begins();
        return setTimeout(() => {
          end();
          if (!life.dead) work();
        });
      },
      navigator: {
        get onLine() {
          return profile.online;
        },
      },
      crypto: {
        randomUUID: () => crypto.randomUUID(),
        getRandomValues: <Of extends Uint8Array<ArrayBuffer>>(into: Of) => crypto.getRandomValues(into),
        subtle: {
          digest: async (...given: Parameters<SubtleCrypto['digest']>) => {
            const end = life.begins();
            const digest = await crypto.subtle.digest(...given);
            // Who waits for it goes on before anybody looks whether all is quiet.
            setImmediate(end);
            return digest;
          },
        },
      },
      addEventListener: (name: string, heard: () => void) => events.of(name).addListener(heard),
    };
  }

  /** @returns the worker's answer; `null`: it died and nobody answered */
  async ask(name: string, body: unknown, from: 'panel' | 'page' = 'panel'): Promise<Answer | null> {
    const { life } = this;
    const sender =
      from === 'panel'
        ? { id: extension.id, url: `${extension.address}sidepanel.html` }
        : { id: extension.id, url: 'https://x.com/home', tab: { id: 1, windowId: 1, url: 'https://x.com/home' } };
    const answered = new Promise<Answer | null>((tell) => {
      life.onDeath(() => tell(null));
      this.#events.fire('message', structuredClone({ name, body }), sender, (answer: Answer) => {
        if (!life.dead) tell(structuredClone(answer));
      });
    });
    return answered;
  }

  /** As `ask`, and everything that follows from it has been done. @throws Error with the worker's sentence */
  async must(name: string, body: unknown, from: 'panel' | 'page' = 'panel'): Promise<unknown> {
    const answer = await this.ask(name, body, from);
    await this.life.rests();
    if (answer === null) throw new Error(`${name}: no answer`);
    if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
    return answer.value;
  }

  async alarm(name: string): Promise<void> {
    this.#events.fire('alarm', { name });
    await this.life.rests();
  }

  /** The rows of a table, read past the worker. */
  rows<Row>(table: string): Promise<Row[]> {
    return this.#within(table, 'readonly', (store) => store.getAll() as IDBRequest<Row[]>);
  }

  async tables(): Promise<string[]> {
    const [one] = await this.profile.disk.databases();
    return one === undefined ? [] : this.#opened((db) => Promise.resolve([...db.objectStoreNames]));
  }

  put(table: string, row: unknown): Promise<unknown> {
    return this.#within(table, 'readwrite', (store) => store.put(row));
  }

  async #within<Of>(
    table: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Of>,
  ): Promise<Of> {
    return this.#opened((db) => done(work(db.transaction(table, mode).objectStore(table))));
  }

  async #opened<Of>(work: (db: IDBDatabase) => Promise<Of>): Promise<Of> {
    const db = await done(this.profile.disk.open('firebreak'));
    const result = await work(db);
    db.close();
    return result;
  }
}
