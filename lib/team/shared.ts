/** What of the record a team sees. What is not in the record is never shared: pages that were read, drafts, keys, settings. */
import type { RecordedEvent } from '@/lib/record/event.ts';

/** A webhook's address lets anybody post into a channel; a sentence about a changed playbook may hold one. */
const address = /https?:\/\//iu;

/**
 * A post that nobody did anything about has no deed, and so nothing of it can leave.
 * @returns whether colleagues get this deed
 */
export const isShared = ({ deed }: RecordedEvent): boolean =>
  deed.kind !== 'playbook' || !deed.changes.some((sentence) => address.test(sentence));
