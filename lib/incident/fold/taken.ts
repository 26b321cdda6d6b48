/** One deed as the parts of an incident take it in, in the order on which all devices agree. */
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import type { LogEntry, Stamp } from '../incident.ts';

export interface Taken {
  readonly deed: IncidentDeed;
  readonly stamp: Stamp;
  /** `false`: it came from an incident that was merged into this one; its title, level and phase are history then. */
  readonly own: boolean;
}

/** Collects what it understands and passes over everything else. */
export interface Part<Result> {
  take(taken: Taken): void;
  result(): Result;
}

export const takenFrom = (entry: LogEntry, key: IncidentKey): Taken => ({
  deed: entry.deed,
  stamp: { by: entry.by, at: entry.at },
  own: entry.incident === key,
});
