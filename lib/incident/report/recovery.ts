/** What is proposed for day 30, 60 and 90: the way back takes longer the worse it was. Practice 2.26, 2.27. */
import { t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { type Level, levels, type Role } from '@/lib/playbook/words.ts';

export interface Proposed {
  readonly title: string;
  readonly after: 30 | 60 | 90;
  readonly role: Role;
}

/** A step of the playbook that waits for a day bears it in its id: "rebuild-60-numbers". */
const waits = /(?:^|-)(30|60|90)(?:-|$)/u;

const usual: readonly (Proposed & { readonly from: Level })[] = [
  { title: t('report.tasks.promisesDone'), after: 30, role: 'social-lead', from: 'watch' },
  { title: t('report.tasks.writeToHurt'), after: 30, role: 'support', from: 'worry' },
  { title: t('report.tasks.compareMood'), after: 60, role: 'social-lead', from: 'worry' },
  { title: t('report.tasks.preventionWorks'), after: 60, role: 'tech', from: 'worry' },
  { title: t('report.tasks.rebuildImage'), after: 90, role: 'exec', from: 'crisis' },
  { title: t('report.tasks.closeBooks'), after: 90, role: 'exec', from: 'crisis' },
];

/** "Day 30: ", "30\u65e5\u76ee\uff1a": the day stands beside the task anyway. */
const dayFirst = (after: number): RegExp =>
  new RegExp(`^[^:\uff1a\\d]{0,12}${after}[^:\uff1a\\d]{0,8}[:\uff1a]\\s*`, 'u');

/** @param worst the highest level that the incident ever had; the playbook's own steps come before the usual ones */
export function proposedTasks({ checklists }: Pick<Playbook, 'checklists'>, worst: Level): Proposed[] {
  const reached = (from: Level) => levels.indexOf(worst) >= levels.indexOf(from);
  const own = checklists
    .filter(({ from, byHand }) => reached(from) && !byHand)
    .flatMap(({ steps }) => steps)
    .flatMap(({ id, title, does }): Proposed[] => {
      const after = Number(waits.exec(id)?.[1]);
      if (after !== 30 && after !== 60 && after !== 90) return [];
      return [{ title: title.replace(dayFirst(after), ''), after, role: does[0] ?? 'social-lead' }];
    });
  const proposed = own.length > 0 ? own : usual.filter(({ from }) => reached(from));
  return proposed
    .map(({ title, after, role }) => ({ title, after, role }))
    .sort((one, other) => one.after - other.after);
}
