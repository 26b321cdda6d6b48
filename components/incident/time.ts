/** Times of an incident in words: how long is left, when something was done. */
import { span } from '@/components/page/due.ts';
import { locale, t } from '@/lib/i18n.ts';
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
    ? at.toLocaleTimeString(locale, hour)
    : at.toLocaleString(locale, { day: 'numeric', month: 'short', ...hour });
}

/** "in 12 min", "4 min late", "by Mon 16:00". @param now milliseconds */
export function until(due: string, now: number): { readonly words: string; readonly late: boolean } {
  const left = Date.parse(due) - now;
  if (left < 0) return { words: t('lead.time.late', { span: lasting(-left) }), late: true };
  if (left <= far) return { words: t('lead.time.left', { span: lasting(left) }), late: false };
  return { words: t('lead.time.until', { time: clockTime(due, now) }), late: false };
}

/** "done in 9 min", "done 3 min late", or what is left. */
export function clockWords({ state, startedAt, due, metAt }: Clock, now: number): ReturnType<typeof until> {
  if (state === 'ended') return { words: t('lead.time.ended'), late: false };
  if (metAt === null) return until(due, now);
  const late = Date.parse(metAt) - Date.parse(due);
  if (late > 0) return { words: t('lead.time.doneLate', { span: lasting(late) }), late: false };
  const took = Date.parse(metAt) - Date.parse(startedAt);
  const words = took < 60_000 ? t('lead.time.doneAtOnce') : t('lead.time.doneIn', { span: lasting(took) });
  return { words, late: false };
}
