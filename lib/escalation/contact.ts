/** Links that reach a stakeholder, with a message that says what, how bad, why and where. */
import { t } from '@/lib/i18n.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { links } from './channels/index.ts';
import type { Message } from './message.ts';

export interface Contact {
  /** "mail", "phone", "sms" or "chat": what the record is told. */
  readonly way: string;
  /** The word on the button. */
  readonly verb: string;
  readonly link: string;
}

/** @returns only the ways that the playbook has an address for */
export function contacts(to: Pick<Stakeholder, 'mail' | 'phone' | 'chat'>, message: Message): Contact[] {
  const found = links.flatMap(({ id, verb, needs, link }): Contact[] => {
    const made = link(to[needs], message);
    return made === null ? [] : [{ way: id, verb, link: made }];
  });
  return to.chat === '' ? found : [...found, { way: 'chat', verb: t('lead.channel.chat'), link: to.chat }];
}
