/** Adding, naming, trying out and taking out the channels of this machine. Nothing here hands out an address. */
import { trial } from '@/lib/escalation/about.ts';
import { originOf, shownAddress } from '@/lib/escalation/address.ts';
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { t } from '@/lib/i18n.ts';
import { addChannel, removeChannel, renameChannel as rename } from '@/lib/platform/channels.ts';
import { me } from '@/lib/platform/me.ts';
import { judge } from '../playbook/judge.ts';
import { team } from './compose.ts';
import { chosen, rowFor, send } from './loop-in.ts';
import { sendDue } from './outbox.ts';

/** @throws Error with a sentence */
export async function addNewChannel({
  name,
  way: id,
  address: typed,
}: {
  readonly name: string;
  readonly way: string;
  readonly address: string;
}): Promise<null> {
  const way = webhooks.get(id);
  if (way === undefined) throw new Error(t('lead.channel.service'));
  const checked = way.address(typed);
  if (!checked.ok) throw new Error(checked.sentence);
  const { address } = checked;
  await addChannel({ name, way: id, address, shown: shownAddress(address), origin: originOf(address) });
  return null;
}

export async function renameChannel(id: string, name: string): Promise<null> {
  await rename(id, name);
  return null;
}

export async function takeOutChannel(id: string): Promise<null> {
  await removeChannel(id);
  // What waits for it fails now and says why.
  void sendDue();
  return null;
}

/** A message that says that it is a test, sent as every other one. */
export async function testChannel(id: string, message: string): Promise<null> {
  const [stored, sender, { playbook }] = await Promise.all([chosen(id), me(), judge()]);
  const to = { key: team, role: null, name: stored.name, does: '' };
  const words = trial(playbook.brand.name, stored.name, { does: '', sender });
  await send(rowFor(message, `channel:${id}`, to, stored, words, sender), () => false);
  return null;
}
