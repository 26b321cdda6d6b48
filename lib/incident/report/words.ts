/** How a report says instants, spans and shares, and what its things are called. */
import type { Level } from '@/lib/playbook/words.ts';
import type { Report } from './model.ts';

/** Slow to make, and a report says thousands of instants in one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();
const form = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** "16 Nov 2026, 09:14" in the report's zone. */
export function instant(at: string, zone: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...form, timeZone: zone });
  formats.set(zone, format);
  return format.format(new Date(at));
}

/** "16 Nov, 09:14": where the year is plain. */
export const short = (at: string, zone: string): string => instant(at, zone).replace(/ \d{4},/u, ',');

export const date = (at: string, zone: string): string => instant(at, zone).replace(/,.*$/u, '');

/** "under a minute", "12 min", "3 h 20 min", "2 days 4 h". */
export function span(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return 'under a minute';
  if (whole < 60) return `${whole} min`;
  const [days, hours, rest] = [Math.floor(whole / 1_440), Math.floor((whole % 1_440) / 60), whole % 60];
  const parts =
    days > 0
      ? [`${days} ${days === 1 ? 'day' : 'days'}`, hours > 0 ? `${hours} h` : '']
      : [`${hours} h`, rest > 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "1 post", "2,340 posts". */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

/** Counters are called as the sites call them: "1 reply", "2 replies". */
export const singular = (name: string): string => name.replace(/ies$/u, 'y').replace(/s$/u, '');

export const levelNames: Readonly<Record<Level, string>> = {
  calm: 'Calm',
  watch: 'Watch',
  worry: 'Worry',
  crisis: 'Crisis',
};

export const clockNames = {
  acknowledge: 'First public word',
  statement: 'Statement',
  update: 'Update',
} as const;

export const publicationNames = {
  acknowledgement: 'Acknowledgement',
  statement: 'Statement',
  update: 'Update',
  correction: 'Correction',
  thanks: 'Thanks',
} as const;

export const toldNames = {
  sent: 'told',
  opened: 'message opened, sending can\u2019t be seen',
  failed: 'not reached',
  unsure: 'may have arrived',
} as const;

export const roleNames = {
  support: 'Support',
  'social-lead': 'Social lead',
  pr: 'PR',
  legal: 'Legal',
  tech: 'Tech',
  hr: 'HR',
  exec: 'Executive',
} as const;

/** How long it lasted, or has lasted so far, in minutes. */
export const lasted = ({ openedAt, closedAt, exportedAt }: Report): number =>
  Math.max(0, (Date.parse(closedAt ?? exportedAt) - Date.parse(openedAt)) / 60_000);

/** The runs of the first word and the statement that were met: what the summary names first. */
export const metRun = ({ clocks }: Report, clock: 'acknowledge' | 'statement') =>
  clocks.find((one) => one.clock === clock && one.taken !== null) ?? null;

/** What was not kept back, in a sentence that every format shows. */
export const namesSentence = ({ names }: Report): string =>
  names === 'shown'
    ? 'This report names authors of posts. Share it only with those who need the names.'
    : 'Names, handles and links of authors were taken out where they are known. Read the texts once before you share it.';
