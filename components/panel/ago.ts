/** How long ago, in words. */
import { locale, t } from '@/lib/i18n.ts';

const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });

/** @param at ISO 8601; @param now milliseconds */
export function ago(at: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  if (minutes < 1) return t('panel.lasting.now');
  if (minutes < 60) return words.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? words.format(-hours, 'hour') : words.format(-Math.floor(hours / 24), 'day');
}
