/** Times of an incident in words: how long is left, when something was done. */
import { span } from '@/components/page/due.ts';
import type { Clock } from '@/lib/incident/clock.ts';

const minute = 60_000;
/** Further off, the day and the hour say more than a number of hours. */
const far = 12 * 60 * minute;

const lasting = (milliseconds: number): string => span(Math.round(milliseconds / minute));

/** "14:06"; with the day when it is another one than today. @param iso ISO 8601; @param now milliseconds */
export function clockTime(iso: string, now: number): string {
  const at = new Date(iso);
  const hour = { hour: '2-digit', minute: '2-digit' } as const;
  return at.toDateString() === new Date(now).toDateString()
    ? at.toLocaleTimeString([], hour)
    : at.toLocaleString([], { day: 'numeric', month: 'short', ...hour });
}

/** "in 12 min", "4 min late", "by Mon 16:00". @param now milliseconds */
export function until(due: string, now: number): { readonly words: string; readonly late: boolean } {
  const left = Date.parse(due) - now;
  if (left < 0) return { words: `${lasting(-left)} late`, late: true };
  if (left <= far) return { words: `in ${lasting(left)}`, late: false };
  return { words: `by ${clockTime(due, now)}`, late: false };
}

/** "done in 9 min", "done 3 min late", or what is left. */
export function clockWords({ state, startedAt, due, metAt }: Clock, now: number): ReturnType<typeof until> {
  if (state === 'ended') return { words: 'ended', late: false };
  if (metAt === null) return until(due, now);
  const late = Date.parse(metAt) - Date.parse(due);
  if (late > 0) return { words: `done ${lasting(late)} late`, late: false };
  const took = Date.parse(metAt) - Date.parse(startedAt);
  return { words: took < 60_000 ? 'done at once' : `done in ${lasting(took)}`, late: false };
}
