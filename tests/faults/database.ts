/** An IndexedDB of one worker: what it has begun when it dies is undone and never answered, what it asks afterwards neither. */
import { IDBRequest as FakeRequest, IDBTransaction as FakeTransaction } from 'fake-indexeddb';
import type { Life } from './life.ts';

/** As the fake one has them: all requests of a transaction go through one function. */
interface Execution {
  readonly source?: unknown;
  readonly request?: IDBRequest;
  operation(): unknown;
}
type Transaction = IDBTransaction & {
  _execRequestAsync(one: Execution): IDBRequest;
  _abort(name: string | null): void;
  readonly _requests: readonly { readonly request: IDBRequest }[];
  readonly mode: string;
};
type Handled = { [Name in 'onsuccess' | 'onerror' | 'onabort' | 'oncomplete']?: unknown };

const sentences = {
  QuotaExceededError: 'Encountered full disk while opening backing store',
  UnknownError: 'Internal error.',
  InvalidStateError: 'The database connection is closing.',
} as const;
export const failure = (name: keyof typeof sentences): DOMException => new DOMException(sentences[name], name);

const deaf = (one: Handled): void => {
  for (const name of ['onsuccess', 'onerror', 'onabort', 'oncomplete'] as const) one[name] = null;
};

/** @param disk what lasts; @param life of the worker that opens it */
export function databaseOf(disk: IDBFactory, life: Life): IDBFactory {
  const wrapped = Object.create(disk) as IDBFactory;
  wrapped.open = (name: string, version?: number) => {
    const met = life.meets('open');
    if (life.dead) return new FakeRequest() as ReturnType<IDBFactory['open']>;
    if (met === 'broken') return failing();
    const end = life.begins();
    const request = disk.open(name, version);
    request.addEventListener('error', end);
    request.addEventListener('success', () => {
      end();
      follow(request.result, life);
    });
    life.onDeath(() => deaf(request as Handled));
    return request;
  };
  return wrapped;
}

/** Opens nothing, as a browser does whose files are damaged. */
export function failing(): ReturnType<IDBFactory['open']> {
  const request = new FakeRequest() as ReturnType<IDBFactory['open']> & { error: unknown; readyState: string };
  const heard: ((event: Event) => void)[] = [];
  request.addEventListener = (type: string, one: unknown) => void (type === 'error' && heard.push(one as () => void));
  setImmediate(() => {
    request.readyState = 'done';
    request.error = failure('UnknownError');
    const event = new Event('error', { cancelable: true });
    Object.defineProperty(event, 'target', { value: request });
    request.onerror?.(event as never);
    for (const one of heard) one(event);
  });
  return request;
}

function follow(db: IDBDatabase, life: Life): void {
  const begin = db.transaction.bind(db);
  life.onDeath(() => {
    (db as { onversionchange: unknown }).onversionchange = null;
    db.close();
  });
  db.transaction = ((names: string | string[], mode: 'readonly' | 'readwrite' = 'readonly', options?: never) => {
    // One that nobody starts: whatever is asked in it is never answered.
    if (life.dead)
      return new (FakeTransaction as unknown as new (...given: unknown[]) => IDBTransaction)(
        [names].flat(),
        mode,
        'default',
        db,
      );
    if (life.meets('transaction') === 'closed') throw failure('InvalidStateError');
    const one = begin(names, mode, options) as unknown as Transaction;
    watch(one, mode, life);
    return one;
  }) as typeof db.transaction;
}

function watch(one: Transaction, mode: string, life: Life): void {
  const done = life.begins();
  const alive = life.onDeath(() => {
    deaf(one as Handled);
    for (const { request } of one._requests) deaf(request as Handled);
    one._abort(null);
  });
  const end = () => {
    done();
    alive();
  };
  one.addEventListener('complete', end);
  one.addEventListener('abort', end);
  const execute = one._execRequestAsync.bind(one);
  one._execRequestAsync = (asked) => {
    if (asked.source === undefined) return execute(asked);
    const met = life.meets(mode === 'readonly' ? 'read' : 'write');
    if (life.dead) return asked.request ?? new FakeRequest();
    if (met === null) return execute(asked);
    const name = met === 'broken' ? 'UnknownError' : 'QuotaExceededError';
    return execute({
      ...asked,
      operation: () => {
        throw failure(name);
      },
    });
  };
}
