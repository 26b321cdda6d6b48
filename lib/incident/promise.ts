/** What a level promises, and the instant at which a promise falls due: in the team's hours, or day and night. */
import { addWorkingMinutes } from '@/lib/playbook/hours.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { isZone } from '@/lib/playbook/sections/times.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { Promises } from '@/lib/record/incident-deeds.ts';

/** @returns the clocks of a level as they are to be written into the record (practice D4: a crisis ignores hours) */
export function promisesOf({ timescales, policies, hours }: Playbook, level: Level): Promises {
  const { acknowledge, statement, update } = timescales[level];
  const alwaysOn = policies.hours?.value === 'always-on' || hours.ignoredBy.includes(level);
  const { zone, days, from, to } = hours;
  return { acknowledge, statement, update, hours: alwaysOn ? null : { zone, days: [...days], from, to } };
}

/** @returns ISO 8601 UTC; a zone that this machine does not know counts as day and night, which is never too late */
export function dueAfter(from: string, minutes: number, hours: Promises['hours']): string {
  const start = new Date(from);
  const due =
    hours === null || !isZone(hours.zone)
      ? new Date(start.getTime() + minutes * 60_000)
      : addWorkingMinutes(start, minutes, { ...hours, ignoredBy: [] });
  return due.toISOString();
}
