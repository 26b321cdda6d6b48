/** The channels of this machine. Their addresses are secrets: only what sends reads them, everything else gets a view. */
import { liveQuery } from 'dexie';
import { v4 } from 'uuid';
import { t } from '@/lib/i18n.ts';
import { database, type StoredChannel } from './database.ts';

const longestName = 80;
/** Names are compared as people read them. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** All that a view needs. */
export type ChannelView = Omit<StoredChannel, 'address'>;

/** Tells now and at every change the channels in the order of their names, without their addresses. */
export function watchChannels(
  tell: (channels: readonly ChannelView[]) => void,
  failed: (error: unknown) => void,
): void {
  const views = async (): Promise<ChannelView[]> =>
    (await database.channels.toArray())
      .map(({ address: _, ...view }) => view)
      .sort((one, other) => one.name.localeCompare(other.name));
  liveQuery(views).subscribe({ next: tell, error: failed });
}

export const channelWith = (id: string): Promise<StoredChannel | undefined> => database.channels.get(id);

/**
 * The same name with the same address is the same click, repeated because the worker died before it could answer.
 * @throws Error with a sentence when the name or the address is there already
 */
export const addChannel = (channel: Omit<StoredChannel, 'id' | 'at'>): Promise<StoredChannel> =>
  database.transaction('rw', database.channels, async () => {
    const same = (await database.channels.toArray()).find(({ address }) => address === channel.address);
    if (same !== undefined && sameName(same.name, channel.name)) return same;
    const name = await freeName(channel.name, null);
    if (same !== undefined) throw new Error(t('panel.channel.known', { name: same.name }));
    const added = { ...channel, name, id: v4(), at: new Date().toISOString() };
    await database.channels.add(added);
    return added;
  });

/** @throws Error with a sentence when another channel has this name, or this one is gone */
export const renameChannel = (id: string, to: string): Promise<void> =>
  database.transaction('rw', database.channels, async () => {
    const name = await freeName(to, id);
    if ((await database.channels.update(id, { name })) === 0 && (await database.channels.get(id)) === undefined)
      throw new Error(t('panel.channel.gone'));
  });

/** Its address is gone for good; messages that wait for it fail and say so. */
export const removeChannel = (id: string): Promise<void> => database.channels.delete(id);

async function freeName(typed: string, id: string | null): Promise<string> {
  const name = typed.trim().slice(0, longestName).toWellFormed();
  if (name === '') throw new Error(t('panel.channel.nameless'));
  // A name stands in the playbook, which is shared; an address must not get there by a slip.
  if (name.includes('://')) throw new Error(t('panel.channel.address'));
  const taken = (await database.channels.toArray()).some((one) => one.id !== id && sameName(one.name, name));
  if (taken) throw new Error(t('panel.channel.taken', { name }));
  return name;
}
