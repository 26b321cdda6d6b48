/** Which incidents became one: decided from the events alone, so that every device comes to the same families. */
import type { AnyEvent } from '@/lib/record/event.ts';
import { incidentDeedOf } from '@/lib/record/incident-deeds.ts';
import { type IncidentKey, isIncidentKey } from '@/lib/record/keys.ts';
import { inOrder } from '@/lib/record/order.ts';

export interface Families {
  /** Each incident with all that were merged into it, itself first. */
  readonly members: ReadonlyMap<IncidentKey, readonly IncidentKey[]>;
  /** Where each merged one went. */
  readonly into: ReadonlyMap<IncidentKey, IncidentKey>;
  readonly byKey: ReadonlyMap<IncidentKey, readonly AnyEvent[]>;
}

export function families(events: readonly AnyEvent[]): Families {
  const byKey = new Map<IncidentKey, AnyEvent[]>();
  for (const event of events) {
    const { key } = event.deed;
    if (!isIncidentKey(key)) continue;
    const those = byKey.get(key);
    if (those === undefined) byKey.set(key, [event]);
    else those.push(event);
  }
  const into = targets(events);
  const members = new Map<IncidentKey, IncidentKey[]>([...byKey.keys()].sort().map((key) => [key, [key]]));
  for (const key of [...byKey.keys()].sort())
    for (let up = into.get(key); up !== undefined; up = into.get(up)) members.get(up)?.push(key);
  return { members, into, byKey };
}

/** The last of merging and reopening holds. Two that were merged into each other at once: the earlier merging holds. */
function targets(events: readonly AnyEvent[]): Map<IncidentKey, IncidentKey> {
  const drills = new Map<string, boolean>();
  const last = new Map<IncidentKey, { key: IncidentKey; into: IncidentKey } | null>();
  const turns = events.filter(({ deed: { kind } }) => kind === 'declared' || kind === 'merged' || kind === 'reopened');
  for (const event of inOrder(turns)) {
    const deed = incidentDeedOf(event);
    if (deed?.kind === 'declared' && !drills.has(deed.key)) drills.set(deed.key, deed.drill);
    if (deed?.kind !== 'merged' && deed?.kind !== 'reopened') continue;
    // Taken out and put back, so that the order is that of the last deeds.
    last.delete(deed.key);
    last.set(deed.key, deed.kind === 'merged' ? { key: deed.key, into: deed.into } : null);
  }
  const into = new Map<IncidentKey, IncidentKey>();
  for (const one of last.values()) {
    // A drill and a real crisis never mix, and what nobody has declared here can hold nothing.
    if (one === null || drills.get(one.key) === undefined || drills.get(one.key) !== drills.get(one.into)) continue;
    if (!leadsTo(into, one.into, one.key)) into.set(one.key, one.into);
  }
  return into;
}

function leadsTo(into: ReadonlyMap<IncidentKey, IncidentKey>, from: IncidentKey, to: IncidentKey): boolean {
  for (let at: IncidentKey | undefined = from; at !== undefined; at = into.get(at)) if (at === to) return true;
  return false;
}
