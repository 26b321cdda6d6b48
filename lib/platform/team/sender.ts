/** Sends what this device did, in the order of doing and under the same ids however often it is tried. */
import { seal } from '@/lib/team/envelope.ts';
import { arrivedHeader, type Leaving, leaving, type Own } from '@/lib/team/outbox.ts';
import { eventSubject } from '@/lib/team/subjects.ts';
import type { Database, StoredEvent } from '../database.ts';
import type { Open } from './connect.ts';
import { type Membership, readCursor } from './membership.ts';

/** So many are on their way at once. */
const window = 64;

const confirmed = 'team-confirmed';

/** What has not been seen on the server yet, and what never can be sent. */
export async function outbox(on: Database, { invite, from }: Membership): Promise<Leaving> {
  const { round } = await readCursor(on);
  const known = (await on.meta.get(confirmed))?.value as { round: number; n: number } | undefined;
  const since = known?.round === round ? Math.max(from, known.n + 1) : from;
  const rows = await on.events.where('n').aboveOrEqual(since).toArray();
  const left = leaving(rows.map(own), invite.person, from, round);
  // Everything before the first that is missing there need not be looked at again in this reading.
  const first = [...left.send, ...left.tooLarge].reduce((least, { n }) => Math.min(least, n), Infinity);
  const upTo = Math.min(first - 1, rows.at(-1)?.n ?? since - 1);
  if (upTo >= since) await on.meta.put({ name: confirmed, value: { round, n: upTo } });
  return left;
}

const own = ({ event, arrived, round }: StoredEvent): Own => ({
  ...event,
  ...(arrived === undefined ? {} : { arrived }),
  ...(round === undefined ? {} : { round }),
});

/**
 * @param sent ids that this connection had confirmed; what was confirmed and is not seen is sent again by the next one
 * @throws when the server does not confirm; what was sent before stays sent
 */
export async function flush(open: Open, on: Database, membership: Membership, sent: Set<string>): Promise<void> {
  const { send } = await outbox(on, membership);
  const waiting = send.filter(({ id }) => !sent.has(id));
  for (let at = 0; at < waiting.length; at += window) {
    const some = waiting.slice(at, at + window);
    const answers = await Promise.allSettled(some.map((event) => publish(open, membership.person, event)));
    for (const [index, answer] of answers.entries()) {
      const id = some[index]?.id;
      if (answer.status === 'fulfilled' && id !== undefined) sent.add(id);
    }
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}

async function publish({ client, events }: Open, person: string, { arrived, round: _, ...event }: Own): Promise<void> {
  const extra = client.headers();
  // It stood on a server before: there it counts from its first arrival.
  if (arrived !== undefined) extra.set(arrivedHeader, String(arrived));
  await events.publish(eventSubject(person, event.deed.kind), seal(event), { msgID: event.id, headers: extra });
}
