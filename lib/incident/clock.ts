/** A run of a clock as it stands at one moment. */
import { count, locale, t } from '@/lib/i18n.ts';
import type { ClockName } from '@/lib/record/incident-deeds.ts';
import type { Incident, Run } from './incident.ts';

export interface Clock extends Run {
  /** `soon`: less than a fifth of the time is left. `late`: it was met after its time. `ended`: it was never met. */
  readonly state: 'running' | 'soon' | 'overdue' | 'kept' | 'late' | 'ended';
  /** Since when it is late; `null` while it isn't. */
  readonly overdueSince: string | null;
  /** From when it is `soon`. */
  readonly soonAt: string;
}

/** @param now in milliseconds; whenever the machine wakes, the answer is right for that moment */
export function clockAt(run: Run, now: number): Clock {
  const { startedAt, due, metAt, endedAt } = run;
  const [from, to] = [Date.parse(startedAt), Date.parse(due)];
  const soon = to - (to - from) / 5;
  const stopped = metAt ?? endedAt;
  const late = (stopped === null ? now : Date.parse(stopped)) > to;
  const running = late ? 'overdue' : now >= soon ? 'soon' : 'running';
  return {
    ...run,
    state: metAt !== null ? (late ? 'late' : 'kept') : endedAt !== null ? 'ended' : running,
    overdueSince: stopped === null && late ? due : null,
    soonAt: new Date(soon).toISOString(),
  };
}

/** @returns the clocks that run now, the most urgent first */
export const running = ({ clocks, status }: Pick<Incident, 'clocks' | 'status'>, now: number): Clock[] =>
  status !== 'open'
    ? []
    : clocks
        .filter(({ metAt, endedAt }) => metAt === null && endedAt === null)
        .map((run) => clockAt(run, now))
        .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));

/** When the next clock changes its state, in milliseconds; `null` when none will. */
export function nextChange(incidents: readonly Pick<Incident, 'clocks' | 'status'>[], now: number): number | null {
  const instants = incidents
    .flatMap((one) => running(one, now))
    .flatMap(({ soonAt, due }) => [Date.parse(soonAt), Date.parse(due) + 1])
    .filter((at) => at > now);
  return instants.length === 0 ? null : Math.min(...instants);
}

export const clockTitles: Readonly<Record<ClockName, string>> = {
  acknowledge: t('lead.clock.acknowledge'),
  statement: t('lead.clock.statement'),
  update: t('lead.clock.update'),
};

const inDays = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });

/** "12 min", "3 h", "2 days". @param milliseconds not negative */
export function span(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 90) return t('lead.time.minutes', { count: count(minutes) });
  return minutes < 48 * 60
    ? t('lead.time.hours', { count: count(Math.round(minutes / 60)) })
    : inDays.format(Math.round(minutes / 1_440));
}
