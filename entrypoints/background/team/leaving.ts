/** Joining a team and leaving it: the worker alone ever touches the invitation. */
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/platform/database.ts';
import { join, leave, readMembership } from '@/lib/platform/team/membership.ts';
import { keepHeld, keepStanding } from '@/lib/platform/team/told.ts';
import { readInvite } from '@/lib/team/invite.ts';
import { forgetTeamText } from './playbook-text.ts';

/** Set while somebody wants to leave as soon as everything is sent. */
const leavingName = 'team-leaving';

export const isLeaving = async (): Promise<boolean> => (await database.meta.get(leavingName)) !== undefined;

/**
 * @param text the invitation, as a file's text or a pasted line
 * @param close ends the line to the team of before
 * @throws Error with a sentence
 */
export async function enter(text: string, close: () => Promise<void>): Promise<void> {
  const read = await readInvite(text, Date.now());
  if (!read.ok) throw new Error(read.sentence);
  const { invite } = read;
  const before = await readMembership();
  if (before !== null && (before.invite.team !== invite.team || before.invite.person !== invite.person))
    throw new Error(t('editor.team.leaveFirst', { who: before.invite.person, team: before.invite.team }));
  await close();
  await database.meta.delete(leavingName);
  await join(invite, new Date().toISOString());
  await keepStanding(null);
}

/** @param later once everything that waits has been sent */
export async function wantToLeave(later: boolean): Promise<void> {
  if (later) await database.meta.put({ name: leavingName, value: true });
  else await database.meta.delete(leavingName);
}

/** To be called when everything has been sent. */
export async function leaveIfSent(close: () => Promise<void>): Promise<void> {
  if (await isLeaving()) await leaveNow(close);
}

/** The invitation and the place in the log are gone after this; what colleagues did stays in the record. */
export async function leaveNow(close: () => Promise<void>): Promise<void> {
  await close();
  await leave();
  await database.meta.delete(leavingName);
  await forgetTeamText();
  await keepHeld(null);
  // Last: the views ask again when they hear it, and must hear that there is no team.
  await keepStanding(null);
}
