/** How this person is named in the record: in a team by the invitation, which the server holds everybody to. */

import { nameless } from '@/lib/record/nameless.ts';
import { settings } from './decided.ts';
import { readMembership } from './team/membership.ts';

/** @returns an empty text when nobody has said it */
export const myName = async (): Promise<string> =>
  (await readMembership())?.invite.person ?? (await settings.read()).value.me;

export async function me(): Promise<string> {
  const name = await myName();
  return name === '' ? nameless : name;
}
