/** What the toolbar shows of the open incidents, and what a notification says of a clock. Drills never look real. */
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
  const count = open.length === 1 ? '1 incident open' : `${open.length} incidents open`;
  const lines = [count, ...(first === undefined ? [] : [said(first, now)])];
  return {
    text: overdue ? `!${Math.min(late.length, 99)}` : `${Math.min(open.length, 999)}`,
    level,
    overdue,
    title: lines.join('. '),
  };
}

/** "Smoke on board: Statement 12 min late". */
function said(one: Shown, now: number): string {
  const [clock] = running(one, now);
  return clock === undefined ? one.title : `${one.title}: ${clockTitles[clock.clock]} ${howLong(clock, now)}`;
}

const howLong = ({ due, overdueSince }: Clock, now: number): string =>
  overdueSince === null ? `in ${span(Date.parse(due) - now)}` : `${span(now - Date.parse(overdueSince))} late`;

export interface Notice {
  /** Of this run in this state: each is shown once, and again under the same id when the worker died while showing it. */
  readonly id: string;
  readonly incident: Incident['key'];
  readonly title: string;
  readonly message: string;
  readonly urgent: boolean;
}

/** @returns what should be on show at this moment, of all open incidents, drills too */
export function noticesOf(all: readonly Shown[], now: number): Notice[] {
  return all.flatMap((one) =>
    running(one, now)
      .filter(({ state }) => state === 'soon' || state === 'overdue')
      .map((clock): Notice => {
        const late = clock.state === 'overdue';
        return {
          id: `${one.key} ${clock.clock} ${clock.due} ${clock.state}`,
          incident: one.key,
          title: `${one.drill ? 'DRILL \u2013 ' : ''}${clockTitles[clock.clock]} ${howLong(clock, now)}`,
          message: late ? `${one.title}. The panel shows whom to call.` : one.title,
          urgent: late,
        };
      }),
  );
}
