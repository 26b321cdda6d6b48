/** When the next public word is due, and how that instant reads in a text. */
import { addWorkingMinutes } from '@/lib/playbook/hours.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Level } from '@/lib/playbook/words.ts';

const minute = 60_000;
const halfHour = 30 * minute;
const day = 24 * 60 * minute;

/** The level's update clock, else its statement clock, on the next half hour; `null`: this level promises nothing. ISO 8601 UTC. */
export function nextWordDue(
  { timescales, hours }: Pick<Playbook, 'timescales' | 'hours'>,
  level: Level,
  now: Date,
): string | null {
  const minutes = timescales[level].update ?? timescales[level].statement;
  if (minutes === null) return null;
  const due = hours.ignoredBy.includes(level)
    ? new Date(now.getTime() + minutes * minute)
    : addWorkingMinutes(now, minutes, hours);
  return new Date(Math.ceil(due.getTime() / halfHour) * halfHour).toISOString();
}

/** @returns "16:30" within twelve hours, "Monday 16:30" within six days, "12 May, 16:30" beyond, in the language and zone given */
export function spokenInstant(instant: Date, now: Date, language: string, zone: string): string {
  const clock: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  const away = Math.abs(instant.getTime() - now.getTime());
  const form: Intl.DateTimeFormatOptions =
    away < day / 2
      ? clock
      : away < 6 * day
        ? { ...clock, weekday: 'long' }
        : { ...clock, day: 'numeric', month: 'long' };
  const said = new Intl.DateTimeFormat(language, form).format(instant);
  // A French date wants its article behind "avant".
  return language === 'fr' && away >= 6 * day ? `le ${said}` : said;
}
