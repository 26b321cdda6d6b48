/** When somebody is there: working time in the team's own zone, across weekends and daylight saving. */
import { TZDate } from '@date-fns/tz';
import { addDays, differenceInMinutes, getISODay, isAfter, max, min, set } from 'date-fns';
import type { Playbook } from './schema.ts';

type Hours = Playbook['hours'];

/** Two weeks without a working minute mean that no day is a working day. */
const searched = 14;

function span(day: TZDate, hours: Hours): [from: TZDate, to: TZDate] | null {
  if (!hours.days.includes(getISODay(day))) return null;
  const at = (clock: string) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return set(day, { hours: hour, minutes: minute, seconds: 0, milliseconds: 0 });
  };
  const [from, to] = [at(hours.from), at(hours.to)];
  return isAfter(to, from) ? [from, to] : null;
}

/**
 * @param minutes of working time to add
 * @returns the instant at which they have passed; when no working time is found, the plain sum
 */
export function addWorkingMinutes(start: Date, minutes: number, hours: Hours): Date {
  const first = new TZDate(start.getTime(), hours.zone);
  let left = minutes;
  for (let day = 0; day < searched + minutes / 60; day += 1) {
    const open = span(addDays(first, day), hours);
    if (open === null) continue;
    const from = max([open[0], first]);
    const available = differenceInMinutes(open[1], min([from, open[1]]));
    if (left <= available && available > 0) return new Date(from.getTime() + left * 60_000);
    left -= available;
  }
  return new Date(start.getTime() + minutes * 60_000);
}
