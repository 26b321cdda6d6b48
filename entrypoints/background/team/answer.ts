/** What the views ask about the team, and what they want done. The invitation's key is in no answer. */
import type { Answers } from '@/lib/platform/answers.ts';
import { readMembership } from '@/lib/platform/team/membership.ts';
import { hostsOf, keyIn } from '@/lib/team/invite.ts';
import { enter, isLeaving, leaveNow, wantToLeave } from './leaving.ts';
import { closeLine, openLine, tryLine } from './line.ts';
import { teamTextState } from './playbook-text.ts';

export async function readTeam(): Promise<Answers['read-team']> {
  const membership = await readMembership();
  if (membership === null) return null;
  const { invite, joined } = membership;
  const [leaving, playbook] = await Promise.all([isLeaving(), teamTextState()]);
  const { team, person, expires } = invite;
  return { team, person, hosts: hostsOf(invite), joined, expires, device: keyIn(invite.jwt), leaving, playbook };
}

/** @throws Error with a sentence */
export async function joinTeam(invitation: string): Promise<Answers['join-team']> {
  await enter(invitation, closeLine);
  // The first answer of the server may take its time: the view hears it from the store.
  tryLine(true);
  return readTeam();
}

export async function leaveTeam(when: 'now' | 'sent' | 'never'): Promise<Answers['leave-team']> {
  if (when === 'now') await leaveNow(closeLine);
  else await wantToLeave(when === 'sent');
  if (when === 'sent') tryLine(true);
  return readTeam();
}

/** Tries at once instead of at the next alarm. */
export async function connectTeam(): Promise<null> {
  await openLine(true);
  return null;
}
