/** From hours and counts to pixels: scales, round ticks, and times as people say them. */
import { locale, t } from '@/lib/i18n.ts';

/** Space around the drawing in pixels, for the numbers and the hours. */
export const margin = { left: 30, right: 8, top: 8, bottom: 18 } as const;

const steps = [1, 2, 5];

/** @returns the round number that a count axis ends at, at least 4 */
export function roundUp(most: number): number {
  const wanted = Math.max(4, most);
  for (let power = 1; ; power *= 10) {
    for (const step of steps) if (4 * step * power >= wanted) return 4 * step * power;
  }
}

/** @returns the middle of each of `count` equal columns between the margins */
export const columns =
  (width: number, count: number) =>
  (index: number): number =>
    margin.left + ((index + 0.5) * Math.max(0, width - margin.left - margin.right)) / Math.max(1, count);

/** @returns a count's height in the drawing, 0 at the bottom */
export const rows =
  (height: number, top: number) =>
  (value: number): number =>
    height - margin.bottom - (Math.min(value, top) / top) * (height - margin.bottom - margin.top);

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' });
const dated = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });

export const atClock = (at: number): string => clock.format(at);

export const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** "14:00 today", "14:00 yesterday", "14:00, Mon 3 Nov". */
export const atTime = (at: number, now: number): string => onDay(clock.format(at), at, now);

/** A time of day, or a stretch of it, with the day on which it was. @param at an instant of that day */
export function onDay(time: string, at: number, now: number): string {
  if (sameDay(at, now)) return t('panel.lasting.today', { time });
  if (sameDay(at, now - 24 * 60 * 60_000)) return t('panel.lasting.yesterday', { time });
  return t('panel.lasting.dated', { time, date: dated.format(at) });
}

export interface Tick {
  readonly index: number;
  readonly words: string;
}

/** Every sixth hour of one day, the midnights of a week. @param hours when each begins */
export function ticksOf(hours: readonly number[]): Tick[] {
  const week = hours.length > 48;
  return hours.flatMap((at, index): Tick[] => {
    const hour = new Date(at).getHours();
    if (week) return hour === 0 ? [{ index, words: weekday.format(at) }] : [];
    return hour % 6 === 0 ? [{ index, words: clock.format(at) }] : [];
  });
}
