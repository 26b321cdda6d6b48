/** The channels of this machine as the settings show them, and what can be done with them. */

import { signal } from '@preact/signals';
import type { Choice } from '@/lib/escalation/delivery.ts';
import { type ToldLine, toldLines } from '@/lib/escalation/told.ts';
import { t } from '@/lib/i18n.ts';
import { releaseHost, requestHost } from '@/lib/platform/access.ts';
import { ask } from '@/lib/platform/ask.ts';
import { type ChannelView, watchChannels } from '@/lib/platform/channels.ts';
import { watchDeliveries } from '@/lib/platform/outbox.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';

/** `null` until they were read. */
export const channels = signal<readonly ChannelView[] | null>(null);
/** The last test of each channel. */
export const tests = signal<Readonly<Record<string, ToldLine | undefined>>>({});
/** What was done last, or why not, as a sentence. */
export const said = signal('');
export const busy = signal(false);

const watched = new Map<string, () => void>();

function follow(found: readonly ChannelView[]): void {
  channels.value = found;
  for (const [id, stop] of watched) {
    if (found.some((one) => one.id === id)) continue;
    stop();
    watched.delete(id);
  }
  for (const { id } of found) {
    if (watched.has(id)) continue;
    const tell = (rows: Parameters<typeof toldLines>[0]) => {
      tests.value = { ...tests.value, [id]: toldLines(rows, [])[0] };
    };
    watched.set(id, watchDeliveries(`channel:${id}`, tell, failed));
  }
}

const failed = (error: unknown) => {
  said.value = sentenceOf(error);
};

let started = false;
/** Begins to watch, at the first call. */
export function startChannels(): void {
  if (started) return;
  started = true;
  watchChannels(follow, failed);
}

async function work(doing: () => Promise<string>): Promise<boolean> {
  busy.value = true;
  said.value = '';
  try {
    said.value = await doing();
    return true;
  } catch (error) {
    failed(error);
    return false;
  } finally {
    busy.value = false;
  }
}

/** @returns whether it was added */
export const add = (channel: { name: string; way: string; address: string }): Promise<boolean> =>
  work(async () => {
    await ask('add-channel', channel);
    return t('editor.channel.added', { name: channel.name.trim() });
  });

export const rename = (channel: ChannelView, name: string): Promise<boolean> =>
  work(async () => {
    await ask('rename-channel', { channel: channel.id, name });
    return t('editor.channel.renamed');
  });

export const remove = (channel: ChannelView): Promise<boolean> =>
  work(async () => {
    const alone = (channels.value ?? []).filter(({ origin }) => origin === channel.origin).length <= 1;
    await ask('remove-channel', { channel: channel.id });
    if (alone) await releaseHost(channel.origin);
    return t('editor.channel.removed', { name: channel.name });
  });

/** Has to be called in the task of the click: a browser asks only then. */
export function test({ id: channel, origin }: ChannelView): Promise<boolean> {
  const granted = requestHost(origin);
  return work(async () => {
    if (!(await granted)) throw new Error(t('editor.channel.notAllowed', { host: new URL(origin).host }));
    await ask('test-channel', { channel, message: crypto.randomUUID() });
    return '';
  });
}

/** As `test`: in the task of the click. */
export function settle({ id: message }: ToldLine, choice: Choice, { origin }: ChannelView): void {
  const granted = choice === 'again' ? requestHost(origin) : Promise.resolve(true);
  void granted.then(() => ask('settle-message', { message, choice })).catch(failed);
}
