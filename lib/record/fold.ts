/** From events to what holds now: the same answer in whatever order, and however often, the events arrive. */
import type { CareState } from '@/lib/post.ts';
import { type Arrived, countsAt, inOrder } from './order.ts';

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

/**
 * Last writer wins, in an order on which every device agrees.
 * @param events of one post; duplicates (by id) count once
 */
export function handled(events: readonly Arrived[]): Handled {
  let care: Handled['care'] = null;
  const copies: Copy[] = [];
  for (const event of inOrder(events)) {
    const { deed, who } = event;
    const at = new Date(countsAt(event)).toISOString();
    if (deed.kind === 'care') care = { state: deed.state, by: who, at };
    // Who answers an escalated post does not take it back from those whom it was escalated to.
    else if (deed.kind === 'claim' && care?.state !== 'escalated') care = { state: 'handling', by: who, at };
    else if (deed.kind === 'release') care = { state: 'none', by: who, at };
    else if (deed.kind === 'copied') copies.push({ reply: deed.reply, text: deed.text, by: who, at });
  }
  return { care, copies };
}
