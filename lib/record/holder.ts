/** Who has a post as the record tells it, and whether somebody let it go. */
import { type Arrived, countsAt, inOrder } from './order.ts';

export interface Holder {
  readonly who: string;
  readonly device: string;
  /** ISO 8601. */
  readonly at: string;
  readonly state: 'handling' | 'answered';
}

/** @param events of one post; @returns who is answering it or has answered it; `null`: nobody, or it was handed on */
export function holderIn(events: readonly Arrived[]): Holder | null {
  let holder: Holder | null = null;
  for (const event of inOrder(events)) {
    const { deed, who, device } = event;
    const at = new Date(countsAt(event)).toISOString();
    if (deed.kind === 'claim') holder = { who, device, at, state: 'handling' };
    else if (deed.kind === 'release') holder = null;
    else if (deed.kind === 'care') {
      const { state } = deed;
      holder = state === 'handling' || state === 'answered' ? { who, device, at, state } : null;
    }
  }
  return holder;
}

/** @param since ISO 8601; @returns whether a person gave a post back after that */
export const letGo = (events: readonly Arrived[], who: string, since: string): boolean =>
  events.some((event) => {
    const { deed } = event;
    const gives =
      deed.kind === 'release' || (deed.kind === 'care' && (deed.state === 'none' || deed.state === 'escalated'));
    return gives && event.who === who && countsAt(event) > Date.parse(since);
  });
