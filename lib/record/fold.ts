/** From events to what holds now: the same answer in whatever order, and however often, the events arrive. */
import type { CareState } from '@/lib/post.ts';
import type { RecordedEvent } from './event.ts';

export interface Copy {
  readonly reply: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** What people did about one post. */
export interface Handled {
  readonly care: { readonly state: CareState; readonly by: string; readonly at: string } | null;
  /** Every text that was copied for it, oldest first. Copied is not sent: Firebreak can't see that. */
  readonly copies: readonly Copy[];
}

/** Last writer wins, by clock and then by id, so that every device agrees. */
const later = (one: RecordedEvent, other: RecordedEvent): number =>
  one.clock - other.clock || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** @param events of one post; duplicates (by id) count once */
export function handled(events: readonly RecordedEvent[]): Handled {
  const once = [...new Map(events.map((event) => [event.id, event])).values()].sort(later);
  let care: Handled['care'] = null;
  const copies: Copy[] = [];
  for (const { deed, who, clock } of once) {
    const at = new Date(clock).toISOString();
    if (deed.kind === 'care') care = { state: deed.state, by: who, at };
    else if (deed.kind === 'copied') copies.push({ reply: deed.reply, text: deed.text, by: who, at });
  }
  return { care, copies };
}
