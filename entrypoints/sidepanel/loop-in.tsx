/** Loop in, for the post that is shown: the people of the playbook, their stand-ins, and everybody in a channel. */
import type { Addressee, Room } from '@/components/panel/addressee.ts';
import type { Listed } from '@/components/panel/listed.ts';
import { LoopIn } from '@/components/panel/loop-in.tsx';
import { aboutPost } from '@/lib/escalation/about.ts';
import { contacts } from '@/lib/escalation/contact.ts';
import { sameName } from '@/lib/platform/channels.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { now, playbook } from './state.ts';
import { actions, asked, channels, lines } from './telling.ts';

const roomsOf = (channel: string): Room[] =>
  channel === '' ? [] : [{ name: channel, id: channels.value.find(({ name }) => sameName(name, channel))?.id ?? null }];

type Reach = Pick<Stakeholder, 'name' | 'mail' | 'phone' | 'chat' | 'channel'>;

export function LoopInOf({ one }: { readonly one: Listed }) {
  const book = playbook.value?.playbook;
  if (book === undefined) return null;
  const { post, assessment } = one;
  const addressee = (who: Stakeholder, reach: Reach, backup: boolean): Addressee => {
    const stakeholder = keyOf(who) ?? who.role;
    const key = backup ? `${stakeholder}:backup` : stakeholder;
    const message = aboutPost(book, post, assessment, { does: who.does, sender: '' });
    return {
      key,
      stakeholder,
      backup,
      called: reach.name === '' ? (backup ? `stand-in for ${who.title}` : who.title) : `${reach.name}, ${who.title}`,
      does: who.does,
      contacts: contacts(reach, message),
      rooms: roomsOf(reach.channel),
      lines: lines.value.filter((line) => line.stakeholder === key),
    };
  };
  const people = book.stakeholders
    .filter(({ role }) => assessment.loopIn.includes(role))
    .map((who) => ({
      to: addressee(who, who, false),
      backup: who.backup === undefined ? null : addressee(who, who.backup, true),
    }));
  const team: Addressee = {
    key: 'team',
    stakeholder: 'team',
    backup: false,
    called: 'Everybody in a channel',
    does: '',
    contacts: [],
    rooms: channels.value.map(({ id, name }) => ({ id, name })),
    lines: lines.value.filter(({ stakeholder }) => stakeholder === 'team'),
  };
  return (
    <LoopIn
      people={people}
      team={channels.value.length === 0 ? null : team}
      asked={asked.value}
      now={now.value}
      actions={actions}
    />
  );
}
