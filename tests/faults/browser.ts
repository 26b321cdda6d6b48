/** As much of the browser as the worker sees: what lasts over its death stands in `Profile`, each life has its own way to it. */
import type { IDBFactory } from 'fake-indexeddb';
import { failure } from './database.ts';
import type { Life } from './life.ts';

type Values = Record<string, unknown>;
type Listener = (...given: never[]) => unknown;

/** What outlives the worker. */
export class Profile {
  readonly areas: Readonly<Record<'local' | 'session', Values>> = { local: {}, session: {} };
  readonly alarms = new Map<string, Values>();
  readonly notifications = new Map<string, Values>();
  /** What stands on the button. */
  readonly toolbar = { text: '', title: '' };
  /** Milliseconds by which this machine's clock is wrong. */
  skew = 0;
  /** Whether the network can be reached. */
  online = true;

  constructor(readonly disk: InstanceType<typeof IDBFactory>) {}

  now = (): number => Date.now() + this.skew;
}

export const extension = { id: 'firebreak', address: 'chrome-extension://firebreak/' } as const;

/** The events of one life. */
export class Events {
  readonly #heard = new Map<string, Set<Listener>>();

  of(name: string) {
    const all = this.#heard.get(name) ?? new Set();
    this.#heard.set(name, all);
    return {
      addListener: (one: Listener) => void all.add(one),
      removeListener: (one: Listener) => void all.delete(one),
      hasListener: (one: Listener) => all.has(one),
    };
  }

  fire(name: string, ...given: unknown[]): unknown[] {
    return [...(this.#heard.get(name) ?? [])].map((one) => one(...(given as never[])));
  }
}

const full = () => failure('QuotaExceededError');

function area(name: 'local' | 'session', { areas }: Profile, life: Life, events: Events) {
  const values = areas[name];
  const change = (next: Values) => {
    const changes = Object.fromEntries(
      Object.entries(next).map(([key, newValue]) => [key, { oldValue: values[key], newValue }]),
    );
    for (const [key, value] of Object.entries(next)) {
      if (value === undefined) delete values[key];
      else values[key] = value;
    }
    events.fire('storage', changes, name);
  };
  const pick = (keys: string | string[] | null | undefined) => {
    const wanted = keys == null ? Object.keys(values) : [keys].flat();
    return Object.fromEntries(wanted.flatMap((key) => (key in values ? [[key, values[key]]] : [])));
  };
  return {
    get: (keys?: string | string[] | null) => life.step('get', full, () => structuredClone(pick(keys))),
    set: (given: Values) => {
      const copy = JSON.parse(JSON.stringify(given)) as Values;
      return life.step('set', full, () => change(copy));
    },
    remove: (keys: string | string[]) =>
      life.step('set', full, () => change(Object.fromEntries([keys].flat().map((key) => [key, undefined])))),
    clear: () =>
      life.step('set', full, () => change(Object.fromEntries(Object.keys(values).map((key) => [key, undefined])))),
  };
}

/** @param reach where requests go */
export function browserOf(profile: Profile, life: Life, events: Events) {
  const { alarms, notifications, toolbar } = profile;
  const api = <Of>(work: () => Of) => life.step('api', full, work);
  const nothing = () => api(() => undefined);
  return {
    runtime: {
      id: extension.id,
      getURL: (path: string) => `${extension.address}${path.replace(/^\//u, '')}`,
      onMessage: events.of('message'),
      onInstalled: events.of('installed'),
      onStartup: events.of('startup'),
    },
    i18n: (globalThis as unknown as { chrome: { i18n: unknown } }).chrome.i18n,
    storage: {
      local: area('local', profile, life, events),
      session: { ...area('session', profile, life, events), setAccessLevel: nothing },
      managed: { get: () => api(() => ({})) },
      onChanged: events.of('storage'),
    },
    alarms: {
      create: (name: string, how: Values) => api(() => void alarms.set(name, how)),
      get: (name: string) => api(() => alarms.get(name)),
      clear: (name: string) => api(() => alarms.delete(name)),
      onAlarm: events.of('alarm'),
    },
    notifications: {
      create: (id: string, what: Values) => api(() => void notifications.set(id, what)),
      clear: (id: string) => api(() => notifications.delete(id)),
      getAll: () => api(() => Object.fromEntries(notifications)),
      onClicked: events.of('clicked'),
    },
    action: {
      setBadgeText: ({ text }: { text: string }) => api(() => void Object.assign(toolbar, { text })),
      setBadgeBackgroundColor: nothing,
      setTitle: ({ title }: { title: string }) => api(() => void Object.assign(toolbar, { title })),
      onClicked: events.of('action'),
    },
    permissions: {
      contains: () => api(() => true),
      onAdded: events.of('added'),
      onRemoved: events.of('removed'),
    },
    windows: { getLastFocused: () => api(() => ({ id: 1 })) },
    tabs: {
      query: () => api(() => [{ id: 1, url: 'https://x.com/home' }]),
      create: nothing,
      update: nothing,
      captureVisibleTab: () => api(() => picture),
      onRemoved: events.of('tabRemoved'),
      onUpdated: events.of('tabUpdated'),
      onActivated: events.of('tabActivated'),
    },
    commands: { getAll: () => api(() => []), onCommand: events.of('command') },
    scripting: { executeScript: nothing },
    sidePanel: { open: nothing, setPanelBehavior: () => Promise.resolve() },
  };
}

/** One point, PNG. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
