/** What the toolbar shows of the open incidents, and what a notification says of a clock. Drills never look real. */
import { count, t } from '@/lib/i18n.ts';
import { type Level, levels } from '@/lib/playbook/words.ts';
import { type Clock, clockTitles, running, span } from './clock.ts';
import type { Incident } from './incident.ts';

export interface ToolbarSign {
  /** Four signs at most fit. */
  readonly text: string;
  readonly level: Level;
  readonly overdue: boolean;
  readonly title: string;
}

type Shown = Pick<Incident, 'key' | 'title' | 'level' | 'drill' | 'status' | 'clocks'>;

/** @returns `null` when no real incident is open; @param now in milliseconds */
export function toolbarSign(all: readonly Shown[], now: number): ToolbarSign | null {
  const open = all.filter(({ status, drill }) => status === 'open' && !drill);
  if (open.length === 0) return null;
  const level = levels[Math.max(...open.map((one) => levels.indexOf(one.level)))] ?? 'crisis';
  const late = open.flatMap((one) => running(one, now).flatMap((clock) => (clock.overdueSince === null ? [] : [one])));
  const overdue = late.length > 0;
  const first = late[0] ?? open[0];
  const opened = t('lead.signal.open', open.length, { count: count(open.length) });
  return {
    text: overdue ? `!${Math.min(late.length, 99)}` : `${Math.min(open.length, 999)}`,
    level,
    overdue,
    title: first === undefined ? opened : t('lead.signal.toolbar', { open: opened, said: said(first, now) }),
  };
}

/** "Smoke on board: Statement 12 min late". */
function said(one: Shown, now: number): string {
  const [clock] = running(one, now);
  return clock === undefined ? one.title : t('lead.signal.said', { title: one.title, clock: standing(clock, now) });
}

/** "Statement 12 min late". */
const standing = ({ clock, due, overdueSince }: Clock, now: number): string =>
  overdueSince === null
    ? t('lead.signal.dueIn', { clock: clockTitles[clock], span: span(Date.parse(due) - now) })
    : t('lead.signal.overdue', { clock: clockTitles[clock], span: span(now - Date.parse(overdueSince)) });

/** Shown by the platform as it is. */
export interface ClockNotice {
  /** Of this run in this state: shown once, and again under the same id when the worker died while showing it. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly grave: boolean;
}

/** @returns what should be on show at this moment, of all open incidents, drills too */
export function noticesOf(all: readonly Shown[], now: number): ClockNotice[] {
  return all.flatMap((one) =>
    running(one, now)
      .filter(({ state }) => state === 'soon' || state === 'overdue')
      .map((clock): ClockNotice => {
        const late = clock.state === 'overdue';
        const title = standing(clock, now);
        return {
          id: `${one.key}:${clock.clock}:${Date.parse(clock.due)}:${clock.state}`,
          title: one.drill ? t('lead.signal.drill', { said: title }) : title,
          words: late ? t('lead.signal.whomToCall', { title: one.title }) : one.title,
          grave: late,
        };
      }),
  );
}

/** @returns the incident that a notice with this id was about; `null`: it was about something else */
export function incidentIn(notice: string): Incident['key'] | null {
  const [kind, uuid, ...rest] = notice.split(':');
  return kind === 'incident' && uuid !== undefined && rest.length === 3 ? `incident:${uuid}` : null;
}
