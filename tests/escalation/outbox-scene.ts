/** An outbox in memory, the ways, and the services of a test: everything that delivering needs, with a clock that the test turns. */
import { webhooks } from '@/lib/escalation/channels/index.ts';
import type { Ports } from '@/lib/escalation/deliver.ts';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import type { Message } from '@/lib/escalation/message.ts';
import { sender } from '@/lib/platform/send.ts';
import { addressOf, reaching, type Service } from './services.ts';

export const begin = Date.parse('2026-10-14T12:00:00Z');
export const iso = (time: number): string => new Date(time).toISOString();

export const short: Message = {
  mark: null,
  level: 'crisis',
  headline: 'Bramble Air: crisis (91) \u2013 post by @wrenfield',
  sections: [{ head: 'Why worry', lines: ['- It spreads: 30 reposts in 24 minutes'] }],
  link: 'https://x.com/wrenfield/status/1',
  sender: 'Sent by Ana with Firebreak.',
};

/** More than GroupMe takes at once. */
export const long: Message = {
  ...short,
  sections: [{ head: 'What was written', lines: [0, 1, 2, 3].map((n) => `${n} ${'smoke in the cabin '.repeat(35)}`) }],
};

export function rowOf(service: Service, message: Message = short, differs: Partial<Delivery> = {}): Delivery {
  const at = iso(begin);
  return {
    id: '00000000-0000-4000-8000-000000000001',
    about: 'x:1000000000000000001',
    stakeholder: 'pr',
    role: 'pr',
    name: 'Kim Ash, Press office',
    channel: service,
    channelName: 'crisis room',
    way: service,
    shown: true,
    parts: webhooks.get(service)?.compose(message) ?? [],
    done: 0,
    text: 'words',
    state: 'waiting',
    tries: 0,
    at,
    since: at,
    next: at,
    changed: at,
    sentence: null,
    by: 'Ana',
    owed: 0,
    ...differs,
  };
}

export interface Scene {
  readonly rows: Map<string, Delivery>;
  readonly ports: Ports;
  /** Milliseconds; pausing turns it on. */
  clock: number;
  readonly pauses: number[];
  readonly patience: { knock: number; post: number };
}

/** Milliseconds: more than a busy machine needs. */
const enough = { knock: 10_000, post: 10_000 };
/** Where a server never answers, this is how long it is waited for. */
export const little = 300;

/** @param port where every host is found */
export function scene(port: number, rows: readonly Delivery[], differs: Partial<Ports> = {}): Scene {
  const all = new Map(rows.map((row) => [row.id, row]));
  const pauses: number[] = [];
  const patience = { ...enough };
  const on: Scene = {
    rows: all,
    clock: begin,
    pauses,
    patience,
    ports: {
      now: () => on.clock,
      read: async (id) => all.get(id),
      async change(id, change) {
        const row = all.get(id);
        const next = row === undefined ? null : change(row);
        if (next !== null) all.set(id, next);
        return next;
      },
      async channel(id) {
        const way = webhooks.get(id);
        return way === undefined ? null : { way, address: addressOf(id as Service) };
      },
      mayAsk: async () => true,
      online: () => true,
      ...sender(reaching(port), patience),
      async pause(milliseconds) {
        pauses.push(milliseconds);
        on.clock += milliseconds;
      },
      ...differs,
    },
  };
  return on;
}
