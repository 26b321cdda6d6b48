/** Text message: the user's own program opens with the message written. */
import type { LinkWay } from '../channel.ts';
import { cut } from '../cut.ts';
import { plain } from '../message.ts';
import { dialled } from './phone.ts';

/** Ten joined messages of 67 characters each, which is what one holds as soon as it has a letter outside GSM's alphabet. */
const longest = 670;

export const sms: LinkWay = {
  id: 'sms',
  called: 'Text message',
  describes: 'Opens your text messages with the message ready to send.',
  limits: 'Cut at 670 characters: ten joined messages of 67 (3GPP TS 23.040, UCS-2).',
  by: 'link',
  needs: 'phone',
  verb: 'Text',
  link(address, message) {
    const number = dialled(address);
    return number === '' ? null : `sms:${number}?&body=${encodeURIComponent(cut(plain(message), longest))}`;
  },
};
