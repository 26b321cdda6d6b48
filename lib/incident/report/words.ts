/** How a report says instants, spans and shares, and what its things are called. */
import type { GeneratedI18nStructure } from '#i18n';
import { dayFirst, t, count as written } from '@/lib/i18n.ts';
import type { Level, Role } from '@/lib/playbook/words.ts';
import type { Report } from './model.ts';

/** Slow to make, and a report says thousands of instants in one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();
const day = { day: 'numeric', month: 'short' } as const;
const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const forms = {
  instant: { ...day, year: 'numeric', ...hour },
  short: { ...day, ...hour },
  date: { ...day, year: 'numeric' },
} as const;

function formatted(form: keyof typeof forms, at: string, zone: string): string {
  const name = `${form} ${zone}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(dayFirst, { ...forms[form], timeZone: zone });
  formats.set(name, format);
  return format.format(new Date(at));
}

/** "16 Nov 2026, 09:14" in the report's zone. */
export const instant = (at: string, zone: string): string => formatted('instant', at, zone);

/** "16 Nov, 09:14": where the year is plain. */
export const short = (at: string, zone: string): string => formatted('short', at, zone);

export const date = (at: string, zone: string): string => formatted('date', at, zone);

/** "under a minute", "12 min", "3 h 20 min", "2 days 4 h". */
export function span(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return t('report.span.underMinute');
  if (whole < 60) return t('report.span.minutes', { count: written(whole) });
  const [days, hours, rest] = [Math.floor(whole / 1_440), Math.floor((whole % 1_440) / 60), whole % 60];
  if (days > 0)
    return hours > 0
      ? t('report.span.daysHours', days, { days: String(days), hours: String(hours) })
      : t('report.span.days', days, { count: String(days) });
  return rest > 0
    ? t('report.span.hoursMinutes', { hours: String(hours), minutes: String(rest) })
    : t('report.span.hours', { count: String(hours) });
}

export const percent = (share: number): string => t('report.percent', { number: String(Math.round(share * 100)) });

/** "Outage, Staff": no "and" before the last. */
export const listed = (parts: readonly string[]): string => parts.join(t('report.between'));

type After<Key> = Key extends `report.column.${infer Name}` ? Name : never;
type Column = After<keyof GeneratedI18nStructure>;

/** The heads of a table. */
export const columns = (...names: readonly Column[]): string[] => names.map((name) => t(`report.column.${name}`));

/** "1 step", "2,340 steps" of an English word. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${written(count)} ${count === 1 ? one : more}`;

/** "1 post", "2,340 posts". */
export const manyPosts = (count: number): string => t('report.posts', count, { count: written(count) });

const counters = ['replies', 'reposts', 'quotes', 'likes', 'views'] as const;
const known = (name: string): (typeof counters)[number] | undefined => counters.find((one) => one === name);

/** "1 reply", "2,340 replies"; of a counter that has no name here, the number and its id. */
export function counted(count: number, name: string): string {
  const counter = known(name);
  return counter === undefined
    ? `${written(count)} ${name}`
    : t(`report.counter.${counter}`, count, { count: written(count) });
}

/** "replies" */
export function counterName(name: string): string {
  const counter = known(name);
  return counter === undefined ? name : t(`report.counterName.${counter}`);
}

export const levelNames: Readonly<Record<Level, string>> = {
  calm: t('report.level.calm'),
  watch: t('report.level.watch'),
  worry: t('report.level.worry'),
  crisis: t('report.level.crisis'),
};

export const clockNames = {
  acknowledge: t('report.clock.acknowledge'),
  statement: t('report.clock.statement'),
  update: t('report.clock.update'),
} as const;

export const publicationNames = {
  acknowledgement: t('report.publication.acknowledgement'),
  statement: t('report.publication.statement'),
  update: t('report.publication.update'),
  correction: t('report.publication.correction'),
  thanks: t('report.publication.thanks'),
} as const;

export const toldNames = {
  sent: t('report.toldState.sent'),
  opened: t('report.toldState.opened'),
  failed: t('report.toldState.failed'),
  unsure: t('report.toldState.unsure'),
} as const;

export const roleNames: Readonly<Record<Role, string>> = {
  support: t('report.role.support'),
  'social-lead': t('report.role.socialLead'),
  pr: t('report.role.pr'),
  legal: t('report.role.legal'),
  tech: t('report.role.tech'),
  hr: t('report.role.hr'),
  exec: t('report.role.exec'),
};

/** As it stands within a sentence. */
export const roleInside = (role: Role): string =>
  role === 'social-lead' ? t('report.roleInside.socialLead') : t(`report.roleInside.${role}`);

/** How long it lasted, or has lasted so far, in minutes. */
export const lasted = ({ openedAt, closedAt, exportedAt }: Report): number =>
  Math.max(0, (Date.parse(closedAt ?? exportedAt) - Date.parse(openedAt)) / 60_000);

/** The runs of the first word and the statement that were met: what the summary names first. */
export const metRun = ({ clocks }: Report, clock: 'acknowledge' | 'statement') =>
  clocks.find((one) => one.clock === clock && one.taken !== null) ?? null;

/** What was not kept back, in a sentence that every format shows. */
export const namesSentence = ({ names }: Report): string =>
  names === 'shown' ? t('report.names.shown') : t('report.names.leftOut');
