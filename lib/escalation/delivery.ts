/**
 * A message on its way: waiting → sending → sent, unsure or failed. Webhooks know no key by which a message that comes twice
 * would be one, so what may have arrived is never sent again by itself: a person looks and decides.
 */
import { t } from '@/lib/i18n.ts';
import type { Role } from '@/lib/playbook/words.ts';
import { nameless } from '@/lib/record/nameless.ts';
import type { Part } from './channel.ts';

export const deliveryStates = ['waiting', 'sending', 'sent', 'unsure', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One message to one channel, as it stands in the outbox. It holds no address. */
export interface Delivery {
  /** Made at the click: the same click twice is the same message. */
  readonly id: string;
  /** A post's or an incident's key, or "channel:" and an id for a test. */
  readonly about: string;
  /** The playbook's key of the person, or "team" for everybody in the channel. */
  readonly stakeholder: string;
  readonly role: Role | null;
  /** As shown. */
  readonly name: string;
  /** The channel's id on this machine, its name and its way as they were then. */
  readonly channel: string;
  readonly channelName: string;
  readonly way: string;
  /** A good answer of this service means that the message stands in the channel, not only that it was taken. */
  readonly shown: boolean;
  readonly parts: readonly Part[];
  /** How many parts stand in the channel. */
  readonly done: number;
  /** The words, for the record. */
  readonly text: string;
  readonly state: DeliveryState;
  /** Tries of the part that is next. */
  readonly tries: number;
  /** ISO 8601. `since`: from when on it is tried; `next`: not before; `changed`: when it came into its state. */
  readonly at: string;
  readonly since: string;
  readonly next: string;
  readonly changed: string;
  /** Why it is not there yet. */
  readonly sentence: string | null;
  readonly by: string;
  /** 1: it came to an end of which the record was not told yet. A number, for it is an index. */
  readonly owed: 0 | 1;
}

/** After an hour without success a person should know rather than hope. */
export const patience = 60 * 60_000;
const firstWait = 30_000;
const longestWait = 15 * 60_000;

const ends = ['sent', 'unsure', 'failed'] as const;
/** Of which the record is told. */
export type End = (typeof ends)[number];
export const isEnd = (state: DeliveryState): state is End => (ends as readonly string[]).includes(state);

const at = (time: number): string => new Date(time).toISOString();
const moved = (one: Delivery, state: DeliveryState, now: number, sentence: string | null): Delivery => ({
  ...one,
  state,
  sentence,
  changed: at(now),
  owed: isEnd(state) ? 1 : 0,
});

/**
 * @returns milliseconds until it may be tried. Nothing ever waits longer than patience lasts: what says so was written before
 *   the machine's clock was set back, and is due
 */
export function waitOf({ next }: Pick<Delivery, 'next'>, now: number): number {
  const wait = Date.parse(next) - now;
  return wait > patience ? 0 : Math.max(0, wait);
}

/** Taken for sending; `null` unless it waits and its time has come. */
export const claimed = (one: Delivery, now: number): Delivery | null =>
  one.state !== 'waiting' || waitOf(one, now) > 0
    ? null
    : { ...moved(one, 'sending', now, null), tries: one.tries + 1 };

/** The part that was being sent stands in the channel. @param pause milliseconds before the next one */
export function arrived(one: Delivery, now: number, pause: number): Delivery {
  const done = one.done + 1;
  if (done >= one.parts.length) return { ...moved(one, 'sent', now, null), done };
  return { ...moved(one, 'waiting', now, null), done, tries: 0, next: at(now + pause), since: at(now) };
}

/** It certainly did not arrive: tried again later, until patience ends. @param seconds as the service asks */
export function postponed(one: Delivery, now: number, seconds: number | null, sentence: string): Delivery {
  const own = Math.min(longestWait, firstWait * 2 ** Math.max(0, one.tries - 1));
  const next = now + Math.max(seconds === null ? own : seconds * 1_000, 0);
  if (next > Date.parse(one.since) + patience)
    return moved(one, 'failed', now, t('lead.delivery.gaveUp', { sentence }));
  return { ...moved(one, 'waiting', now, sentence), next: at(next) };
}

export const failed = (one: Delivery, now: number, sentence: string): Delivery => moved(one, 'failed', now, sentence);
export const doubtful = (one: Delivery, now: number, sentence: string): Delivery => moved(one, 'unsure', now, sentence);

/** Nobody is sending it any more, and nobody saw how it ended. `null`: it was not being sent. */
export const interrupted = (one: Delivery, now: number): Delivery | null =>
  one.state === 'sending' ? doubtful(one, now, t('lead.delivery.interrupted')) : null;

/** What a person may decide about a message that is not there. */
export const choices = ['again', 'arrived', 'stop'] as const;
export type Choice = (typeof choices)[number];

/**
 * @returns `null` when the choice does not fit the state, as after a second click
 * `again`: sends what is missing, now. `arrived`: the person saw it in the channel. `stop`: it is not sent any more.
 */
export function settled(one: Delivery, choice: Choice, now: number, who: string): Delivery | null {
  if (choice === 'again' && one.state !== 'sent' && one.state !== 'sending')
    return { ...moved(one, 'waiting', now, null), tries: 0, since: at(now), next: at(now) };
  if (choice === 'arrived' && one.state === 'unsure') return arrived(one, now, 0);
  if (choice === 'stop' && one.state === 'waiting')
    return failed(one, now, t('lead.delivery.stopped', { who: who === nameless ? t('lead.you') : who }));
  return null;
}
