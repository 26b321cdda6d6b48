/** How the reader's language writes days and times, and what all of them write alike. */
import { asTime } from '@/components/playbook/minutes.ts';
import { dayFirst, locale } from '@/lib/i18n.ts';

const long = new Intl.DateTimeFormat(dayFirst, { dateStyle: 'long' });
/** "21 November 2026" */
export const dayOf = (at: string): string => long.format(new Date(at));

const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
/** "Monday" first; 1 January 2024 was one. */
export const weekdays = Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, 1 + index)));

/** Times as a field takes them, for the sentences that explain it. */
export const someTimes = { minutes: asTime(15), hours: asTime(4 * 60), days: asTime(2 * 24 * 60) };

/** What a field for a link shows while it is empty. */
export const addressBegins = 'https://';
