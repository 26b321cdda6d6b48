/** Somebody to tell, as the panel draws them, and what can be clicked. */
import type { Contact } from '@/lib/escalation/contact.ts';
import type { Choice } from '@/lib/escalation/delivery.ts';
import type { ToldLine } from '@/lib/escalation/told.ts';

/** A channel that the playbook names for somebody; `id` is `null` while this machine has no address for it. */
export interface Room {
  readonly name: string;
  readonly id: string | null;
}

export interface Addressee {
  /** As the outbox and the record name them. */
  readonly key: string;
  readonly stakeholder: string;
  readonly backup: boolean;
  readonly called: string;
  readonly does: string;
  readonly contacts: readonly Contact[];
  readonly rooms: readonly Room[];
  /** What they were told about this, the newest first. */
  readonly lines: readonly ToldLine[];
}

export interface LoopInActions {
  readonly open: (to: Addressee, way: string) => void;
  readonly tell: (to: Addressee, room: Room, again: boolean) => void;
  readonly settle: (line: ToldLine, choice: Choice) => void;
  readonly leave: () => void;
  readonly setUp: (view: 'people' | 'channels') => void;
}
