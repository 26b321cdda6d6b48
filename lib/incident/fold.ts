/** From events to the incidents as they stand: the same answer in whatever order, and however often, the events arrive. */
import type { AnyEvent } from '@/lib/record/event.ts';
import { incidentDeedOf } from '@/lib/record/incident-deeds.ts';
import { type IncidentKey, isIncidentKey } from '@/lib/record/keys.ts';
import { countsAt, inOrder } from '@/lib/record/order.ts';
import { clocks } from './fold/clocks.ts';
import { course } from './fold/course.ts';
import { around } from './fold/people.ts';
import { steps } from './fold/steps.ts';
import { type Part, takenFrom } from './fold/taken.ts';
import { evidence, words } from './fold/words.ts';
import type { Incident, LogEntry } from './incident.ts';
import { type Families, families } from './merging.ts';

/** @param events of any incidents; those of posts and of the playbook are passed over */
export function incidents(events: readonly AnyEvent[]): Incident[] {
  const known = families(events);
  return [...known.members.keys()].flatMap((key) => {
    const one = fold(key, known);
    return one === null ? [] : [one];
  });
}

/**
 * @param events of this incident and of all that may have been merged into it
 * @returns `null` while its declaration has not arrived
 */
export const incident = (key: IncidentKey, events: readonly AnyEvent[]): Incident | null => fold(key, families(events));

function fold(key: IncidentKey, { members, into, byKey }: Families): Incident | null {
  const keys = members.get(key) ?? [key];
  const all = inOrder(keys.flatMap((one) => byKey.get(one) ?? []));
  const parts = { course: course(), steps: steps(), around: around(), words: words() };
  const captured = evidence();
  const takers: readonly Part<unknown>[] = Object.values(parts);
  const log: LogEntry[] = [];
  let unread = 0;
  for (const event of all) {
    const deed = incidentDeedOf(event);
    if (deed === null) {
      unread += 1;
      continue;
    }
    const { id, who, device, n } = event;
    const at = new Date(countsAt(event)).toISOString();
    const entry: LogEntry = { by: who, at, id, device, n, incident: isIncidentKey(deed.key) ? deed.key : key, deed };
    log.push(entry);
    const taken = takenFrom(entry, key);
    for (const part of takers) part.take(taken);
    captured.take(taken, id);
  }
  const way = parts.course.result();
  if (way === null) return null;
  const { promised: _, turns: __, ...held } = way;
  const fields = into.has(key) ? held : standing(held);
  const { tasks, ...said } = parts.words.result();
  const those = parts.around.result();
  const { lists, steps: list } = parts.steps.result()(those.notes);
  return {
    key,
    ...fields,
    merged: keys.filter((one) => one !== key),
    lists,
    steps: list,
    ...those,
    ...said,
    tasks: tasks(fields.closedAt ?? fields.openedAt),
    evidence: captured.result(),
    clocks: clocks(way, said.published, list),
    log,
    unread,
  };
}

/** A merging that can't hold (into itself by a detour, a drill into a crisis) leaves the incident where it was. */
const standing = <Of extends Pick<Incident, 'status' | 'mergedInto' | 'closedAt'>>(one: Of): Of =>
  one.status === 'merged' ? { ...one, status: one.closedAt === null ? 'open' : 'closed', mergedInto: null } : one;
