/** Phone: the number is dialled by whatever program of the user's makes calls. */
import { t } from '@/lib/i18n.ts';
import type { LinkWay } from '../channel.ts';

/** Digits and a plus, nothing else: a number must not carry parameters. */
export const dialled = (number: string): string => number.replace(/[^\d+]/gu, '').replace(/(?!^)\+/gu, '');

export const phone: LinkWay = {
  id: 'phone',
  called: t('lead.channel.phone.called'),
  describes: t('lead.channel.phone.describes'),
  limits: 'A call carries no text.',
  by: 'link',
  needs: 'phone',
  verb: t('lead.channel.phone.verb'),
  link: (address) => (dialled(address) === '' ? null : `tel:${dialled(address)}`),
};
