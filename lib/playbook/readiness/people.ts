/** Can the people be reached who have to be looped in, is there somebody when they are away, and one channel for all? */
import { count, row, t } from '@/lib/i18n.ts';
import { keyOf } from '../overlay.ts';
import type { Looked } from '../readiness.ts';
import type { Playbook } from '../schema.ts';
import type { Stakeholder } from '../sections/stakeholders.ts';

type Ways = Pick<Stakeholder, 'mail' | 'phone' | 'chat' | 'channel'>;
export const reachable = (ways: Ways | undefined): boolean =>
  ways !== undefined && (ways.mail !== '' || ways.phone !== '' || ways.chat !== '' || ways.channel !== '');

/** A person or one who stands in. */
const somebody = (one: Stakeholder): boolean => reachable(one) || reachable(one.backup);

export function peopleGaps({ stakeholders, topics: all, roles }: Playbook): Looked[] {
  const crisis = new Set([...roles.watch, ...roles.worry, ...roles.crisis]);
  const looked: Looked[] = [];
  for (const one of stakeholders) {
    const key = keyOf(one) ?? one.role;
    const path = ['stakeholders', { entry: key }] as const;
    const who = one.name === '' ? one.title : t('editor.gap.person', { name: one.name, title: one.title });
    looked.push({
      gap: reachable(one)
        ? null
        : {
            id: `contact-${key}`,
            title: t('editor.gap.contact.title', { who: one.title }),
            why: t('editor.gap.contact.why', { who: one.title }),
            where: { view: 'people', path: [...path, 'mail'] },
          },
    });
    if (!crisis.has(one.role)) continue;
    looked.push({
      gap: reachable(one.backup)
        ? null
        : {
            id: `backup-${key}`,
            title: t('editor.gap.backup.title', { who }),
            why: t('editor.gap.backup.why'),
            where: { view: 'people', path: [...path, 'backup', 'name'] },
          },
    });
  }
  const cut = all.filter(({ id, problem, roles: own }) => {
    const called = new Set([...(own.watch ?? []), ...(own.worry ?? []), ...(own.crisis ?? [])]);
    return (
      problem &&
      !stakeholders.some(
        (one) =>
          somebody(one) &&
          (called.has(one.role) || one.topics.includes(id)) &&
          (one.topics.length === 0 || one.topics.includes(id)),
      )
    );
  });
  const first = cut[0];
  const topics = row(cut.slice(0, 3).map(({ title }) => title));
  looked.push({
    gap:
      first === undefined
        ? null
        : {
            id: 'topics-reach',
            title: t('editor.gap.reach.title', cut.length, { topic: first.title, count: count(cut.length) }),
            why: cut.length > 3 ? t('editor.gap.reach.whyOthers', { topics }) : t('editor.gap.reach.why', { topics }),
            where: { view: 'topics', path: ['topics', { entry: first.id }, 'roles', 'worry'] },
          },
  });
  const shared = stakeholders.find((one) => crisis.has(one.role));
  looked.push({
    gap: stakeholders.some((one) => crisis.has(one.role) && (one.chat !== '' || one.channel !== ''))
      ? null
      : {
          id: 'channel',
          title: t('editor.gap.channel.title'),
          why: t('editor.gap.channel.why'),
          where: {
            view: 'people',
            path: [
              'stakeholders',
              { entry: shared === undefined ? 'support' : (keyOf(shared) ?? shared.role) },
              'chat',
            ],
          },
        },
  });
  return looked;
}
