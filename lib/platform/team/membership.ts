/** The team that this browser belongs to, and how far it has read: kept in the database, where no page's script can look. */
import { z } from 'zod';
import { atStart, type Cursor } from '@/lib/team/cursor.ts';
import { type Invite, inviteSchema } from '@/lib/team/invite.ts';
import { personOf } from '@/lib/team/subjects.ts';
import { type Database, database } from '../database.ts';

const membershipSchema = z.object({
  version: z.literal(1),
  invite: inviteSchema,
  /** The person as it stands in subjects. */
  person: z.string(),
  joined: z.iso.datetime(),
  /** The first event of this device that the team may see. */
  from: z.number().int().positive(),
});
export type Membership = z.infer<typeof membershipSchema>;

const names = { membership: 'team', cursor: 'team-cursor', left: 'team-left' } as const;

/** @returns `null` when there is no team, or what is stored can't be read; it is then kept and not overwritten */
export async function readMembership(on: Database = database): Promise<Membership | null> {
  const checked = membershipSchema.safeParse((await on.meta.get(names.membership))?.value);
  return checked.success ? checked.data : null;
}

export async function readCursor(on: Database = database): Promise<Cursor> {
  return ((await on.meta.get(names.cursor))?.value as Cursor | undefined) ?? atStart;
}

/** To be called within the transaction that writes what was read. */
export const writeCursor = (on: Database, cursor: Cursor): Promise<unknown> =>
  on.meta.put({ name: names.cursor, value: cursor });

/** A second invitation to the same team keeps the place; another team is another record and begins anew. */
export async function join(invite: Invite, now: string, on: Database = database): Promise<Membership> {
  const person = await personOf(invite.person);
  return on.transaction('rw', on.meta, on.events, on.unread, async () => {
    const before = await readMembership(on);
    const same = before !== null && before.invite.team === invite.team && before.person === person;
    if (before !== null && !same) await forget(on);
    const left = Number((await on.meta.get(names.left))?.value ?? 0);
    const from = same ? before.from : left + 1;
    const membership: Membership = { version: 1, invite, person, joined: now, from };
    await on.meta.put({ name: names.membership, value: membership });
    return membership;
  });
}

/** What colleagues did stays in this browser's record; what this device did in the team will not be shown to the next one. */
export const leave = (on: Database = database): Promise<void> =>
  on.transaction('rw', on.meta, on.events, on.unread, () => forget(on));

async function forget(on: Database): Promise<void> {
  const last = (await on.events.orderBy('n').last())?.n ?? 0;
  const { round } = await readCursor(on);
  await on.meta.put({ name: names.left, value: last });
  // Rounds never repeat: what another server held proves nothing about the next one.
  await writeCursor(on, { ...atStart, round: round + 1 });
  await on.meta.delete(names.membership);
  await on.unread.clear();
}
