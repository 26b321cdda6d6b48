/** What the short forms decide: each is an edit of the own layer's text. */
import { record } from '@/lib/platform/journal.ts';
import { me, myName } from '@/lib/platform/me.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { readMembership } from '@/lib/platform/team/membership.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import { watchlistPrefix } from '@/lib/record/team-deeds.ts';
import { followTeamText } from '../team/playbook-text.ts';
import { editOwn } from './save.ts';
import { watchEdit } from './watch-edit.ts';

/** The watchlist has its own form and stays as it is. */
export const setBrand = ({ watchlist: _, ...brand }: Brand, zone: string): Promise<null> =>
  editOwn([
    ...Object.entries(brand).map(([key, value]) => ({ path: ['brand', key], value })),
    { path: ['hours', 'zone'], value: zone },
  ]);

/**
 * Puts a name on the watchlist, or changes what stands there; `off` takes it away again. In a team it is a deed of its own,
 * so that two who watch different authors at the same time don't write over each other.
 */
export async function watchAuthor({ site, handle, why, until, off }: Body<'watch-author'>): Promise<null> {
  if ((await readMembership()) === null) {
    const since = new Date().toISOString().slice(0, 10);
    return editOwn([watchEdit({ site, handle, why, until, off, by: await myName(), since })]);
  }
  await record({ kind: 'watch', key: `${watchlistPrefix}${site}:${handle}`, why, until, off }, await me());
  const problem = await followTeamText(false);
  if (problem !== null) throw new Error(problem);
  return null;
}
