/** Times of an incident in words: how long is left, when something was done. */
import type { Clock } from '@/lib/incident/clock.ts';

const minute = 60_000;
/** Further off, the day and the hour say more than a number of hours. */
const far = 12 * 60 * minute;

export function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 90) return `${minutes} min`;
  return minutes < 36 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1_440)} days`;
}

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
  if (left < 0) return { words: `${span(-left)} late`, late: true };
  if (left <= far) return { words: `in ${span(left)}`, late: false };
  return { words: `by ${clockTime(due, now)}`, late: false };
}

/** "done in 9 min", "done 3 min late", or what is left. */
export function clockWords({ state, startedAt, due, metAt }: Clock, now: number): ReturnType<typeof until> {
  if (state === 'ended') return { words: 'ended', late: false };
  if (metAt === null) return until(due, now);
  const late = Date.parse(metAt) - Date.parse(due);
  if (late > 0) return { words: `done ${span(late)} late`, late: false };
  const took = Date.parse(metAt) - Date.parse(startedAt);
  return { words: took < 60_000 ? 'done at once' : `done in ${span(took)}`, late: false };
}
