/** Phone: the number is dialled by whatever program of the user's makes calls. */
import type { LinkWay } from '../channel.ts';

/** Digits and a plus, nothing else: a number must not carry parameters. */
export const dialled = (number: string): string => number.replace(/[^\d+]/gu, '').replace(/(?!^)\+/gu, '');

export const phone: LinkWay = {
  id: 'phone',
  called: 'Phone',
  describes: 'Dials the number; what to say stands in the panel.',
  limits: 'A call carries no text.',
  by: 'link',
  needs: 'phone',
  verb: 'Call',
  link: (address) => (dialled(address) === '' ? null : `tel:${dialled(address)}`),
};
