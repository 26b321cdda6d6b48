/** The hour of the week on the clock that the brand's people live by, so that a change to summer time moves nothing. */
import { hour } from './series.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An unknown zone is read as UTC: a wrong clock must not stop the counting. */
function format(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  const shape = { weekday: 'short', hour: '2-digit', hourCycle: 'h23' } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-US', { ...shape, timeZone: zone });
  } catch {
    made = new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' });
  }
  formats.set(zone, made);
  return made;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Asking the calendar is slow: what it said of a quarter of an hour is kept, for as many as ten weeks have hours. */
const known = new Map<string, Map<number, number>>();
const most = 24 * 7 * 10;
/** Thousands of bins in a row are asked for in the same zone. */
let last = { zone: 'UTC', kept: new Map<number, number>() };

/** 0 is Monday from midnight to one, 167 the last hour of Sunday. @param zone an IANA name such as "Europe/Berlin" */
export function hourOfWeek(at: number, zone: string): number {
  if (zone === 'UTC') return (((Math.floor(at / hour) + 72) % 168) + 168) % 168;
  const kept = zone === last.zone ? last.kept : (known.get(zone) ?? new Map<number, number>());
  last = { zone, kept };
  const quarter = Math.floor((4 * at) / hour);
  const before = kept.get(quarter);
  if (before !== undefined) return before;
  const parts = format(zone).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const found = weekdays.indexOf(part('weekday')) * 24 + Number(part('hour'));
  if (kept.size >= most) kept.clear();
  known.set(zone, kept.set(quarter, found));
  return found;
}
