/** Mail: the user's own mail program opens with the message written. */
import { t } from '@/lib/i18n.ts';
import type { LinkWay } from '../channel.ts';
import { cut, encoded } from '../cut.ts';
import { headlineOf, plain } from '../message.ts';

/** Longer mail links are cut by some mail programs (practice section 5: a guess, nobody states a limit). */
const longest = 1_800;

export const mail: LinkWay = {
  id: 'mail',
  called: t('lead.channel.mail.called'),
  describes: t('lead.channel.mail.describes'),
  limits: 'The whole link is kept below 1,800 characters; nobody states a limit, some programs cut beyond 2,000.',
  by: 'link',
  needs: 'mail',
  verb: t('lead.channel.mail.verb'),
  link(address, message) {
    if (address === '') return null;
    const to = encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@');
    const head = `mailto:${to}?subject=${encodeURIComponent(cut(headlineOf(message), 300, encoded))}&body=`;
    const body = plain(message).split('\n\n').slice(1).join('\n\n');
    return head + encodeURIComponent(cut(body, longest - head.length, encoded));
  },
};
