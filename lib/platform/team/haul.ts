/**
 * Fetches a long log over a line of its own: the client takes each message apart with more care than a hundred thousand of them
 * can have. Whatever is not as expected ends it, and the ordinary reader goes on from what is in the database.
 */
import type { WsSocketFactory } from '@nats-io/nats-core';
import { arrivedHeader } from '@/lib/team/outbox.ts';
import { eventSubjects, inboxOf, stream } from '@/lib/team/subjects.ts';
import { type Heard, headerIn, type Place, placeIn } from '@/lib/team/wire.ts';
import type { Open } from './connect.ts';
import { openLane } from './lane.ts';
import type { Membership } from './membership.ts';
import type { Came } from './take-in.ts';

/** From so many on it is worth a line of its own. */
export const haulFrom = 5_000;

/** So many are asked for at once, and twice as many at first: no more than a slow line carries before the server takes it for dead. */
const atOnce = 5_000;
/** Nothing came for so long: the ordinary reader knows better what to do. Milliseconds. */
const patience = 10_000;
const inNanoseconds = 1_000_000;

export interface Hauling {
  readonly open: Open;
  readonly membership: Membership;
  /** Makes sockets where there is no WebSocket. */
  readonly factory: WsSocketFactory | null;
  /** Number of the first message. */
  readonly from: number;
  /** Nobody wants it any more. */
  readonly stop: AbortSignal;
}

/**
 * @param take called with what came, in order and one after the other; `last`: there was no more
 * @throws when the line breaks, when something else than messages in their order comes, and what `take` throws
 */
export async function haul(
  { open, membership, factory, from, stop }: Hauling,
  take: (came: readonly Came[], last: boolean) => Promise<void>,
): Promise<void> {
  const { name } = await open.manager.consumers.add(stream, {
    deliver_policy: open.client.DeliverPolicy.StartSequence,
    opt_start_seq: from,
    filter_subject: eventSubjects,
    ack_policy: open.client.AckPolicy.None,
    mem_storage: true,
    num_replicas: 1,
    inactive_threshold: 60_000 * inNanoseconds,
  });
  const { apiPrefix } = open.manager.getOptions();
  let [turn, asked, taken, heardAt] = [0, 0, 0, Date.now()];
  let taking = Promise.resolve();
  let done: () => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  const over = new Promise<void>((resolve, reject) => {
    done = resolve;
    failed = reject;
  });
  const ask = () => {
    asked += atOnce;
    const wish = { batch: atOnce, expires: 60_000 * inNanoseconds };
    lane.ask(`${apiPrefix}.CONSUMER.MSG.NEXT.${stream}.${name}`, JSON.stringify(wish));
  };
  const hear = (messages: readonly Heard[]) => {
    heardAt = Date.now();
    let last = false;
    const came = messages.map((heard) => {
      const place = placeIn(heard.reply);
      // Anything else that comes to this address says that the server will not go on.
      if (place?.turn !== turn + 1) throw new Error('something is missing');
      turn = place.turn;
      last = place.behind === 0;
      return cameAs(heard, place);
    });
    taking = taking.then(async () => {
      await take(came, last);
      taken += came.length;
      if (last) done();
      else if (asked - taken <= atOnce) ask();
    });
    taking.catch(failed);
  };
  const address = `${inboxOf(membership.person)}.${crypto.randomUUID()}`;
  const lane = await openLane(open, membership, factory, address, hear);
  const watch = setInterval(() => {
    // What has come and waits for the database is no silence.
    if (turn < asked && Date.now() - heardAt > patience) failed(new Error('nothing came'));
  }, 1_000);
  const end = () => failed(stop.reason);
  stop.addEventListener('abort', end);
  if (stop.aborted) end();
  try {
    for (let time = 1; time <= 2; time += 1) ask();
    await Promise.race([over, lane.ended]);
  } finally {
    clearInterval(watch);
    stop.removeEventListener('abort', end);
    lane.close();
    // Nothing of what was handed over may be written after this: the reader begins behind it.
    await taking.catch(() => undefined);
    void open.manager.consumers.delete(stream, name).catch(() => undefined);
  }
}

const cameAs = ({ subject, head, body }: Heard, { seq, at }: Place): Came => ({
  seq,
  subject,
  body,
  id: headerIn(head, 'Nats-Msg-Id') ?? '',
  at,
  before: headerIn(head, arrivedHeader),
});
