/** The one way in which a message leaves: checked, written as being sent, sent, and what came of it written. */
import { t } from '@/lib/i18n.ts';
import type { Answer, Webhook } from './channel.ts';
import { arrived, claimed, type Delivery, doubtful, failed, postponed, waitOf } from './delivery.ts';

/** What delivering needs from the world. */
export interface Ports {
  now(): number;
  read(id: string): Promise<Delivery | undefined>;
  /** Changes the row as it stands, in one transaction. @returns what it became; `null` when `change` refused or it is gone */
  change(id: string, change: (one: Delivery) => Delivery | null): Promise<Delivery | null>;
  /** `null`: the channel was removed. */
  channel(id: string): Promise<{ readonly way: Webhook; readonly address: string } | null>;
  mayAsk(url: string): Promise<boolean>;
  online(): boolean;
  /** Whether the host answers at all; nothing of the message is sent. */
  knock(url: string): Promise<boolean>;
  /** `null`: no answer came, and nobody can say what became of it. */
  post(url: string, body: string): Promise<Answer | null>;
  pause(milliseconds: number): Promise<void>;
}

/** A pause that is shorter than this is spent here; for a longer one an alarm wakes the worker. */
export const shortPause = 20_000;

/** Sends what is due of one message. Whoever stops it at any line leaves a row that says what is certain. */
export async function deliver(id: string, ports: Ports): Promise<void> {
  for (;;) {
    const one = await ports.read(id);
    if (one === undefined || one.state !== 'waiting') return;
    const wait = waitOf(one, ports.now());
    if (wait > shortPause) return;
    if (wait > 0) await ports.pause(wait);
    const ready = await prepared(one, ports);
    if (ready === null) continue;
    // From here on the message may have left.
    const taken = await ports.change(id, (row) => (row.done === one.done ? claimed(row, ports.now()) : null));
    if (taken === null) return;
    const answer = await ports.post(ready.url, ready.body);
    await ports.change(id, (row) => (row.state === 'sending' ? after(row, ready.way, answer, ports.now()) : null));
  }
}

/** @returns the request; `null` when the row was changed instead, because it can't leave now */
async function prepared(one: Delivery, ports: Ports): Promise<{ way: Webhook; url: string; body: string } | null> {
  const stays = async (change: (row: Delivery) => Delivery): Promise<null> => {
    await ports.change(one.id, (row) => (row.state === 'waiting' ? change(row) : null));
    return null;
  };
  const later = (sentence: string) =>
    stays((row) => postponed({ ...row, tries: row.tries + 1 }, ports.now(), null, sentence));
  const channel = await ports.channel(one.channel);
  if (channel === null)
    return stays((row) => failed(row, ports.now(), t('lead.delivery.removed', { channel: one.channelName })));
  const part = one.parts[one.done];
  if (part === undefined) return stays((row) => failed(row, ports.now(), t('lead.delivery.empty')));
  const { url, body } = channel.way.request(channel.address, part);
  const { hostname } = new URL(url);
  if (!(await ports.mayAsk(url))) return later(t('lead.delivery.mayNot', { host: hostname }));
  if (!ports.online()) return later(t('lead.delivery.offline'));
  // What can't be reached by an empty question was never sent: only so is it certain.
  if (!(await ports.knock(url))) return later(t('lead.delivery.unreachable', { host: hostname }));
  return { way: channel.way, url, body };
}

function after(row: Delivery, way: Webhook, answer: Answer | null, now: number): Delivery {
  if (answer === null) return doubtful(row, now, silence(row, way.called));
  const outcome = way.outcome(answer);
  switch (outcome.is) {
    case 'sent':
      return arrived(row, now, way.pause);
    case 'later':
      return postponed(row, now, outcome.seconds, outcome.sentence);
    case 'failed':
      return failed(row, now, outcome.sentence);
    case 'unsure':
      return doubtful(row, now, outcome.sentence);
  }
}

const silence = ({ parts, done }: Delivery, service: string): string =>
  parts.length > 1
    ? t('lead.outcome.silentPart', { service, part: done + 1, parts: parts.length })
    : t('lead.outcome.silent', { service });
