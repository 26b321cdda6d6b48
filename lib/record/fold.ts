/** From events to what holds now: the same answer in whatever order, and however often, the events arrive. */
import type { CareState } from '@/lib/post.ts';
import type { RecordedEvent } from './event.ts';
import { inOrder } from './order.ts';

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

/** @param events of one post; duplicates (by id) count once */
export function handled(events: readonly RecordedEvent[]): Handled {
  let care: Handled['care'] = null;
  const copies: Copy[] = [];
  for (const { deed, who, clock } of inOrder(events)) {
    const at = new Date(clock).toISOString();
    if (deed.kind === 'care') care = { state: deed.state, by: who, at };
    else if (deed.kind === 'copied') copies.push({ reply: deed.reply, text: deed.text, by: who, at });
  }
  return { care, copies };
}
