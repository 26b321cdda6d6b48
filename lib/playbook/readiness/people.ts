/** Can the people be reached who have to be looped in, is there somebody when they are away, and one channel for all? */
import { keyOf } from '../overlay.ts';
import type { Looked } from '../readiness.ts';
import type { Playbook } from '../schema.ts';
import type { Stakeholder } from '../sections/stakeholders.ts';

type Ways = Pick<Stakeholder, 'mail' | 'phone' | 'chat' | 'channel'>;
export const reachable = (ways: Ways | undefined): boolean =>
  ways !== undefined && (ways.mail !== '' || ways.phone !== '' || ways.chat !== '' || ways.channel !== '');

/** A person or one who stands in. */
const somebody = (one: Stakeholder): boolean => reachable(one) || reachable(one.backup);

export function peopleGaps({ stakeholders, topics, roles }: Playbook): Looked[] {
  const crisis = new Set([...roles.watch, ...roles.worry, ...roles.crisis]);
  const looked: Looked[] = [];
  for (const one of stakeholders) {
    const key = keyOf(one) ?? one.role;
    const path = ['stakeholders', { entry: key }] as const;
    const who = one.name === '' ? one.title : `${one.name}, ${one.title}`;
    looked.push({
      gap: reachable(one)
        ? null
        : {
            id: `contact-${key}`,
            title: `A way to reach ${one.title}`,
            why: `The panel names ${one.title} when something happens, and then nobody knows whom to call.`,
            where: { view: 'people', path: [...path, 'mail'] },
          },
    });
    if (!crisis.has(one.role)) continue;
    looked.push({
      gap: reachable(one.backup)
        ? null
        : {
            id: `backup-${key}`,
            title: `Somebody who stands in for ${who}`,
            why: 'A crisis does not wait for holidays; a backup with a contact is the second number to call.',
            where: { view: 'people', path: [...path, 'backup', 'name'] },
          },
    });
  }
  const cut = topics.filter(({ id, problem, roles: own }) => {
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
  looked.push({
    gap:
      first === undefined
        ? null
        : {
            id: 'topics-reach',
            title: `${cut.length === 1 ? `The topic \u201c${first.title}\u201d reaches` : `${cut.length} topics reach`} nobody`,
            why: `Nobody with a contact is called for ${cut
              .slice(0, 3)
              .map(({ title }) => title)
              .join(', ')}${cut.length > 3 ? ' and others' : ''}.`,
            where: { view: 'topics', path: ['topics', { entry: first.id }, 'roles', 'worry'] },
          },
  });
  const shared = stakeholders.find((one) => crisis.has(one.role));
  looked.push({
    gap: stakeholders.some((one) => crisis.has(one.role) && (one.chat !== '' || one.channel !== ''))
      ? null
      : {
          id: 'channel',
          title: 'One channel that reaches everybody at once',
          why: 'Calling one after the other costs the first quarter of an hour; put the name of a channel, or the link of a chat, that all of them read.',
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
