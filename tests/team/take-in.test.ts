import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/platform/database.ts';
import { summaryName } from '@/lib/platform/incident-summary.ts';
import { type Came, takeIn } from '@/lib/platform/team/take-in.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import { seal } from '@/lib/team/envelope.ts';
import { eventSubject, personOf } from '@/lib/team/subjects.ts';
import { start, Writer } from './made.ts';

const incident = `incident:${crypto.randomUUID()}` as const;
const came = async (event: RecordedEvent, seq: number, at: number): Promise<Came> => ({
  seq,
  subject: eventSubject(await personOf(event.who), event.deed.kind),
  body: seal(event),
  id: event.id,
  at,
  before: null,
});

describe('what comes from the server', () => {
  it('names what is to be read again: what is new, and what counts from another instant than it did', async () => {
    const on = new Database('take-in-order');
    const ana = new Writer('Ana');
    const ahead = await ana.does({ kind: 'owner', key: incident, owner: 'Ana' }, start + 3_600_000);
    const right = await ana.does({ kind: 'titled', key: incident, title: 'Smoke' }, start);
    for (const event of [ahead, right]) await on.events.add({ id: event.id, key: incident, n: event.n, event });
    const summary = summaryName(incident);
    await on.meta.put({ name: summary, value: { events: 2 } });
    const first = await takeIn(on, ana.device, [await came(ahead, 1, start + 10)]);
    expect(first.keys).toEqual([incident]);
    // What was folded under the old order is gone in the same transaction.
    expect(await on.meta.get(summary)).toBeUndefined();
    const clock = right.clock;
    const second = await takeIn(on, ana.device, [await came(right, 2, clock + 10)]);
    expect(second.keys).toEqual([]);
    on.close();
  });
});
