/** Who was told about a post or an incident, when and how: from the outbox of this machine and from everybody's record. */
import type { RecordedEvent } from '@/lib/record/event.ts';
import type { Delivery } from './delivery.ts';

export interface ToldLine {
  /** The message's id. */
  readonly id: string;
  readonly stakeholder: string;
  readonly name: string;
  /** A channel's name, or "mail", "phone", "sms", "chat". */
  readonly channel: string;
  /** `false`: the service took it, and that it stands in the channel can't be seen. */
  readonly shown: boolean;
  readonly state: Delivery['state'] | 'opened';
  readonly sentence: string | null;
  readonly by: string;
  /** ISO 8601: when it came into this state. */
  readonly at: string;
  /** ISO 8601: when a waiting one is tried again. */
  readonly next: string | null;
  /** The channel's id when this machine sends it: only here it can be sent again or stopped. */
  readonly own: string | null;
}

/** As much of an event as this needs. */
export type Recorded = Pick<RecordedEvent, 'id' | 'clock' | 'who' | 'deed'>;

const later = (one: Recorded, other: Recorded): number =>
  one.clock - other.clock || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** @param events of the post or incident, in whatever order and however often; @returns the newest first */
export function toldLines(rows: readonly Delivery[], events: readonly Recorded[]): ToldLine[] {
  const lines = new Map<string, ToldLine>();
  for (const { deed, who, clock } of [...events].sort(later)) {
    if (deed.kind !== 'told') continue;
    const { message: id, stakeholder, name, channel, state } = deed;
    const at = new Date(clock).toISOString();
    lines.set(id, {
      id,
      stakeholder,
      name,
      channel,
      shown: true,
      state,
      sentence: null,
      by: who,
      at,
      next: null,
      own: null,
    });
  }
  // What this machine knows of its own messages is newer than what it wrote about them.
  for (const { id, stakeholder, name, channelName, shown, state, sentence, by, changed, next, channel } of rows)
    lines.set(id, {
      id,
      stakeholder,
      name,
      channel: channelName,
      shown,
      state,
      sentence,
      by,
      at: changed,
      next: state === 'waiting' ? next : null,
      own: channel,
    });
  return [...lines.values()].sort((one, other) => other.at.localeCompare(one.at));
}

/** Minutes in which nobody is told the same twice without being asked, where the playbook promises no update. */
export const usualRepeat = 60;

/**
 * @param minutes the playbook's time between two updates at this level; `null`: it has none
 * @returns who was told already, or may have been; `null`: nobody within that time
 */
export function toldBefore(
  lines: readonly ToldLine[],
  stakeholder: string,
  minutes: number | null,
  now: number,
): ToldLine | null {
  const since = now - (minutes ?? usualRepeat) * 60_000;
  return (
    lines.find(
      (line) =>
        line.stakeholder === stakeholder &&
        line.state !== 'failed' &&
        (line.state === 'unsure' ||
          line.state === 'waiting' ||
          line.state === 'sending' ||
          Date.parse(line.at) > since),
    ) ?? null
  );
}
