/** When somebody is there: working time in the team's own zone, across weekends and daylight saving. */
import { TZDate } from '@date-fns/tz';
import { getISODay } from 'date-fns';
import type { Playbook } from './schema.ts';

type Hours = Playbook['hours'];
/** In milliseconds since 1970; `null`: a free day. */
type Span = readonly [from: number, to: number] | null;

const minute = 60_000;
const day = 24 * 60 * minute;
/** Two weeks without a working minute mean that no day is a working day. */
const searched = 14;

/** A zone's offset is slow to find and a day's hours are asked for thousands of times. */
const known = new WeakMap<Hours, Map<number, Span>>();
const mostDays = 400;

/** @param date the calendar day in the team's zone, as midnight UTC of the same date */
function spanOf(date: number, hours: Hours): Span {
  const days = known.get(hours) ?? new Map<number, Span>();
  known.set(hours, days);
  const before = days.get(date);
  if (before !== undefined) return before;
  const calendar = new Date(date);
  const at = (clock: string) => {
    const [hour = 0, minutes = 0] = clock.split(':').map(Number);
    const { zone } = hours;
    return new TZDate(calendar.getUTCFullYear(), calendar.getUTCMonth(), calendar.getUTCDate(), hour, minutes, zone);
  };
  const [from, to] = [at(hours.from), at(hours.to)];
  const works = hours.days.includes(getISODay(from)) && to.getTime() > from.getTime();
  const span: Span = works ? [from.getTime(), to.getTime()] : null;
  if (days.size >= mostDays) days.clear();
  days.set(date, span);
  return span;
}

/**
 * @param minutes of working time to add
 * @returns the instant at which they have passed; when no working time is found, the plain sum
 */
export function addWorkingMinutes(start: Date, minutes: number, hours: Hours): Date {
  const now = start.getTime();
  let left = minutes * minute;
  // The date in the team's zone is at most one off the date in UTC.
  const first = Math.floor(now / day) - 1;
  for (let index = first; index < first + searched + minutes / 60; index += 1) {
    const span = spanOf(index * day, hours);
    const from = Math.max(span?.[0] ?? 0, now);
    const available = (span?.[1] ?? 0) - from;
    if (available <= 0) continue;
    if (left <= available) return new Date(from + left);
    left -= available;
  }
  return new Date(now + minutes * minute);
}

/** Whether somebody is there at an instant. */
export function isWorking(at: Date, hours: Hours): boolean {
  const now = at.getTime();
  const today = Math.floor(now / day);
  return [today - 1, today, today + 1].some((index) => {
    const span = spanOf(index * day, hours);
    return span !== null && now >= span[0] && now < span[1];
  });
}
