/** Is there a plan with times, steps and lists, and was it looked at and tried lately? */
import type { Gap, Looked } from '../readiness.ts';
import type { Playbook } from '../schema.ts';

const day = 24 * 60 * 60_000;
/** Practice 2.7: a plan that nobody looked at for 90 days is out of date. A drill twice a year is our own measure. */
const reviewEvery = 90;
const drillEvery = 180;

export function planGaps(
  { timescales, hours, checklists, schedulers, access, prepared }: Playbook,
  now: Date,
): Looked[] {
  const look = (there: boolean, gap: Gap): Looked => ({ gap: there ? null : gap });
  const clock = (
    level: 'worry' | 'crisis',
    kind: 'acknowledge' | 'statement' | 'update',
    what: string,
    usual: number,
  ) =>
    look(timescales[level][kind] !== null, {
      id: `clock-${level}-${kind}`,
      title: `A time for ${what}`,
      why: 'Without a time nobody is late, and people who wait find other ways to be heard.',
      where: { view: 'times', path: ['timescales', level, kind] },
      fix: {
        label: usual < 60 ? `Take ${usual} minutes` : `Take ${usual / 60} h`,
        edits: [{ path: ['timescales', level, kind], value: usual }],
      },
    });
  return [
    clock('worry', 'acknowledge', 'the first answer at worry', 60),
    clock('crisis', 'acknowledge', 'the first answer in a crisis', 15),
    clock('crisis', 'statement', 'the statement in a crisis', 60),
    clock('crisis', 'update', 'the next word in a crisis', 60),
    look(hours.zone !== 'UTC', {
      id: 'zone',
      title: 'The time zone of your team',
      why: 'Deadlines run in your working hours; UTC is nobody\u2019s office.',
      where: { view: 'times', path: ['hours', 'zone'] },
    }),
    look(checklists.length > 0, {
      id: 'checklist',
      title: 'A checklist for a crisis',
      why: 'In the first hour nobody should have to think of everything.',
      where: { view: 'checklists', path: ['checklists'] },
    }),
    look(schedulers.length > 0, {
      id: 'schedulers',
      title: 'Every tool that posts by itself',
      why: 'A cheerful scheduled post in the middle of a crisis is fuel on the fire; each tool has to be found at once.',
      where: { view: 'checklists', path: ['schedulers'] },
    }),
    look(access.length > 0, {
      id: 'access',
      title: 'Where access is taken away',
      why: 'Whoever posts in your name without leave has to be shut out within minutes.',
      where: { view: 'checklists', path: ['access'] },
    }),
    dated('reviewedOn', reviewEvery, prepared.reviewedOn, now, {
      id: 'review',
      title: 'Look through the plan',
      why: `People leave, tools change: a plan is looked at every ${reviewEvery} days.`,
      label: 'Reviewed today',
    }),
    dated('drilledOn', drillEvery, prepared.drilledOn, now, {
      id: 'drill',
      title: 'Try the plan in a drill',
      why: 'What was never tried fails at the first step; half a year is long enough.',
      label: 'Drilled today',
    }),
  ];
}

function dated(
  key: 'reviewedOn' | 'drilledOn',
  every: number,
  on: string | undefined,
  now: Date,
  { id, title, why, label }: { id: string; title: string; why: string; label: string },
): Looked {
  const days = on === undefined ? null : Math.floor((now.getTime() - Date.parse(on)) / day);
  if (days !== null && days < every) return { gap: null };
  const path = ['prepared', key] as const;
  return {
    gap: {
      id,
      title,
      why: days === null ? `${why} It was never done.` : `${why} The last time was ${days} days ago.`,
      where: { view: 'prepared', path },
      fix: { label, edits: [{ path, value: now.toISOString().slice(0, 10) }] },
    },
  };
}
