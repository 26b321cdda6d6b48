/** Is there a plan with times, steps and lists, and was it looked at and tried lately? */
import { count, t } from '@/lib/i18n.ts';
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
    title: string,
    usual: number,
  ) =>
    look(timescales[level][kind] !== null, {
      id: `clock-${level}-${kind}`,
      title,
      why: t('editor.gap.clock.why'),
      where: { view: 'times', path: ['timescales', level, kind] },
      fix: {
        label:
          usual < 60
            ? t('editor.gap.clock.takeMinutes', { count: count(usual) })
            : t('editor.gap.clock.takeHours', { count: count(usual / 60) }),
        edits: [{ path: ['timescales', level, kind], value: usual }],
      },
    });
  return [
    clock('worry', 'acknowledge', t('editor.gap.clock.answerAtWorry'), 60),
    clock('crisis', 'acknowledge', t('editor.gap.clock.answerInCrisis'), 15),
    clock('crisis', 'statement', t('editor.gap.clock.statement'), 60),
    clock('crisis', 'update', t('editor.gap.clock.update'), 60),
    look(hours.zone !== 'UTC', {
      id: 'zone',
      title: t('editor.gap.zone.title'),
      why: t('editor.gap.zone.why'),
      where: { view: 'times', path: ['hours', 'zone'] },
    }),
    look(checklists.length > 0, {
      id: 'checklist',
      title: t('editor.gap.checklist.title'),
      why: t('editor.gap.checklist.why'),
      where: { view: 'checklists', path: ['checklists'] },
    }),
    look(schedulers.length > 0, {
      id: 'schedulers',
      title: t('editor.gap.schedulers.title'),
      why: t('editor.gap.schedulers.why'),
      where: { view: 'checklists', path: ['schedulers'] },
    }),
    look(access.length > 0, {
      id: 'access',
      title: t('editor.gap.access.title'),
      why: t('editor.gap.access.why'),
      where: { view: 'checklists', path: ['access'] },
    }),
    dated('reviewedOn', reviewEvery, prepared.reviewedOn, now, {
      id: 'review',
      title: t('editor.gap.review.title'),
      never: t('editor.gap.review.never', { every: count(reviewEvery) }),
      ago: (days) => t('editor.gap.review.ago', { every: count(reviewEvery), count: count(days) }),
      label: t('editor.gap.review.fix'),
    }),
    dated('drilledOn', drillEvery, prepared.drilledOn, now, {
      id: 'drill',
      title: t('editor.gap.drill.title'),
      never: t('editor.gap.drill.never'),
      ago: (days) => t('editor.gap.drill.ago', { count: count(days) }),
      label: t('editor.gap.drill.fix'),
    }),
  ];
}

interface Dated {
  readonly id: string;
  readonly title: string;
  /** Why it matters, and that it was never done. */
  readonly never: string;
  /** Why it matters, and how many days ago it was done last. */
  readonly ago: (days: number) => string;
  readonly label: string;
}

function dated(
  key: 'reviewedOn' | 'drilledOn',
  every: number,
  on: string | undefined,
  now: Date,
  { id, title, never, ago, label }: Dated,
): Looked {
  const days = on === undefined ? null : Math.floor((now.getTime() - Date.parse(on)) / day);
  if (days !== null && days < every) return { gap: null };
  const path = ['prepared', key] as const;
  return {
    gap: {
      id,
      title,
      why: days === null ? never : ago(days),
      where: { view: 'prepared', path },
      fix: { label, edits: [{ path, value: now.toISOString().slice(0, 10) }] },
    },
  };
}
