/** A deadline as people read it: "answer in 11 min", "answer by Mon 10:00", "answer 2 h late". */
import { count, locale, t } from '@/lib/i18n.ts';

export interface Due {
  readonly words: string;
  readonly late: boolean;
}

/** Further off, the day and the hour say more than a number of hours. */
const far = 12 * 60;

/** "85 min", "3 h", "2 days" */
export const span = (minutes: number): string => {
  if (minutes < 90) return t('post.due.minutes', { count: count(Math.round(minutes)) });
  if (minutes < 36 * 60) return t('post.due.hours', { count: count(Math.round(minutes / 60)) });
  return t('post.due.days', { count: count(Math.round(minutes / 1_440)) });
};

/** @param due ISO 8601 or `null` for none; @param now in milliseconds */
export function dueIn(due: string | null, now: number): Due | null {
  if (due === null) return null;
  const minutes = (Date.parse(due) - now) / 60_000;
  if (Number.isNaN(minutes)) return null;
  if (minutes > far) {
    const day = new Date(due).toLocaleString(locale, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
    return { words: t('post.due.by', { when: day }), late: false };
  }
  return minutes >= 0
    ? { words: t('post.due.within', { span: span(minutes) }), late: false }
    : { words: t('post.due.late', { span: span(-minutes) }), late: true };
}
