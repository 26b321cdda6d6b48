/** Text message: the user's own program opens with the message written. */
import { t } from '@/lib/i18n.ts';
import type { LinkWay } from '../channel.ts';
import { cut } from '../cut.ts';
import { plain } from '../message.ts';
import { dialled } from './phone.ts';

/** Ten joined messages of 67 characters each, which is what one holds as soon as it has a letter outside GSM's alphabet. */
const longest = 670;

export const sms: LinkWay = {
  id: 'sms',
  called: t('lead.channel.sms.called'),
  describes: t('lead.channel.sms.describes'),
  limits: 'Cut at 670 characters: ten joined messages of 67 (3GPP TS 23.040, UCS-2).',
  by: 'link',
  needs: 'phone',
  verb: t('lead.channel.sms.verb'),
  link(address, message) {
    const number = dialled(address);
    return number === '' ? null : `sms:${number}?&body=${encodeURIComponent(cut(plain(message), longest))}`;
  },
};
