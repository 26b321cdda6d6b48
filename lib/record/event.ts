/** What a person did, as an immutable event: nothing that is shared ever changes in another way. */
import { z } from 'zod';
import { careStates } from '@/lib/post.ts';
import { incidentDeeds } from './incident-deeds.ts';
import { playbookKey, postKey } from './keys.ts';
import { teamDeeds } from './team-deeds.ts';

export { playbookKey, postKey } from './keys.ts';

/** What can be done. A kind keeps its meaning for ever; another meaning is another kind. */
const deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('care'), key: postKey, state: z.enum(careStates) }),
  z.object({
    kind: z.literal('copied'),
    key: postKey,
    reply: z.string().max(80),
    language: z.string().max(10),
    text: z.string().max(10_000),
  }),
  /** The organisation's own playbook was changed; the text itself is kept beside, under its hash. */
  z.object({
    kind: z.literal('playbook'),
    key: z.literal(playbookKey),
    hash: z.string().regex(/^[0-9a-f]{64}$/u),
    changes: z.array(z.string().max(300)).max(40),
  }),
  ...incidentDeeds,
  ...teamDeeds,
]);
export type Deed = z.infer<typeof deed>;

export const eventSchema = z.object({
  /** Version of the event's shape. An unknown one is kept and left unread, never dropped. */
  v: z.literal(1),
  /** UUID version 7. */
  id: z.uuid(),
  /** Hybrid clock in milliseconds: the device's time, never behind any event that it has seen. */
  clock: z.number().int().positive(),
  who: z.string().max(80),
  device: z.uuid(),
  /** Counts this device's events from 1; a gap is a loss. */
  n: z.number().int().positive(),
  /** SHA-256 (hex) of this device's event before this one, empty for the first. */
  prev: z.string().regex(/^([0-9a-f]{64})?$/u),
  deed,
});
export type RecordedEvent = z.infer<typeof eventSchema>;

/** What any version's event is made of: enough to keep it, to pass it on and to check its chain. */
export const anyEventSchema = z.looseObject({
  ...eventSchema.shape,
  v: z.number().int().positive(),
  deed: z.looseObject({ kind: z.string().max(80), key: z.string().max(300) }),
});
export type AnyEvent = z.infer<typeof anyEventSchema>;

/** @returns the event when this version can read it; `null`: it is kept as it is and left unread */
export function readEvent(event: unknown): RecordedEvent | null {
  const checked = eventSchema.safeParse(event);
  return checked.success ? checked.data : null;
}
