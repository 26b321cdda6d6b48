/** Loop in, for the post or the incident that is shown: the people of the playbook, their stand-ins, and everybody in a channel. */
import type { ComponentChildren } from 'preact';
import type { Addressee, Room } from '@/components/panel/addressee.ts';
import type { Listed } from '@/components/panel/listed.ts';
import { LoopIn } from '@/components/panel/loop-in.tsx';
import { aboutPost } from '@/lib/escalation/about.ts';
import { contacts } from '@/lib/escalation/contact.ts';
import type { Message } from '@/lib/escalation/message.ts';
import { t } from '@/lib/i18n.ts';
import { sameName } from '@/lib/platform/channels.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import { reachable } from '@/lib/playbook/readiness/people.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { HintAt } from './hints.tsx';
import { now, playbook } from './state.ts';
import { actions, asked, channels, lines } from './telling.ts';

const roomsOf = (channel: string): Room[] =>
  channel === '' ? [] : [{ name: channel, id: channels.value.find(({ name }) => sameName(name, channel))?.id ?? null }];

/** A person by name and office; one without a name by the office alone. */
function calledOf(name: string, title: string, backup: boolean): string {
  if (name !== '') return t('panel.person', { name, title });
  return backup ? t('panel.loopIn.standIn', { title }) : title;
}

type Reach = Pick<Stakeholder, 'name' | 'mail' | 'phone' | 'chat' | 'channel'>;

/** From here on a post is not for one person alone. */
const shared: readonly string[] = ['worry', 'crisis'];

export function LoopInOf({ one: { post, assessment } }: { readonly one: Listed }) {
  const book = playbook.value?.playbook;
  if (book === undefined) return null;
  const people = book.stakeholders.filter(({ role }) => assessment.loopIn.includes(role));
  return (
    <LoopInThese people={people} message={(who) => aboutPost(book, post, assessment, { does: who.does, sender: '' })}>
      {people.some(reachable) && shared.includes(assessment.level) && <HintAt of="loopIn" />}
    </LoopInThese>
  );
}

interface Props {
  readonly people: readonly Stakeholder[];
  /** For mail, phone and text message; what a channel gets is written by the worker. */
  readonly message: (who: Stakeholder) => Message;
  readonly inner?: boolean;
  readonly children?: ComponentChildren;
}

export function LoopInThese({ people, message, inner = false, children }: Props) {
  const addressee = (who: Stakeholder, reach: Reach, backup: boolean): Addressee => {
    const stakeholder = keyOf(who) ?? who.role;
    const key = backup ? `${stakeholder}:backup` : stakeholder;
    return {
      key,
      stakeholder,
      backup,
      called: calledOf(reach.name, who.title, backup),
      does: who.does,
      contacts: contacts(reach, message(who)),
      rooms: roomsOf(reach.channel),
      lines: lines.value.filter((line) => line.stakeholder === key),
    };
  };
  const team: Addressee = {
    key: 'team',
    stakeholder: 'team',
    backup: false,
    called: t('panel.loopIn.everybody'),
    does: '',
    contacts: [],
    rooms: channels.value.map(({ id, name }) => ({ id, name })),
    lines: lines.value.filter(({ stakeholder }) => stakeholder === 'team'),
  };
  return (
    <LoopIn
      people={people.map((who) => ({
        to: addressee(who, who, false),
        backup: who.backup === undefined ? null : addressee(who, who.backup, true),
      }))}
      team={channels.value.length === 0 ? null : team}
      asked={asked.value}
      now={now.value}
      actions={actions}
      inner={inner}
    >
      {children}
    </LoopIn>
  );
}
