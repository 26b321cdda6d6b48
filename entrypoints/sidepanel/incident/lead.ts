/** The one way in which the panel changes an incident: pressed again after a failure, it is written once. */

import { signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import type { Obstacle } from '@/lib/incident/closing.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import type { Ask, Name } from '@/lib/platform/messages.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { IncidentAsk } from '@/lib/record/incident-asks.ts';
import { did } from '../tour.ts';

/** Why something was not done, by the place where it was asked for. */
export const refusals = signal<ReadonlyMap<string, string>>(new Map());
/** Places that wait for the worker's answer. */
export const pending = signal<ReadonlySet<string>>(new Set());
/**
 * A worker that dies right after it wrote tells nobody, so that whoever shows the incident looks again after each answer; what
 * was asked for waits until that is done, and a second press never means the opposite of what is seen.
 */
let look: () => Promise<void> = () => Promise.resolve();
export const onLed = (looks: () => Promise<void>): void => {
  look = looks;
};

/** What stood against closing when closing was asked for last. */
export const against = signal<readonly Obstacle[]>([]);

function wait(at: string, waits: boolean): void {
  const next = new Set(pending.value);
  if (waits) next.add(at);
  else next.delete(at);
  pending.value = next;
}

export function say(at: string, sentence: string | null): void {
  const next = new Map(refusals.value);
  if (sentence === null) next.delete(at);
  else next.set(at, sentence);
  refusals.value = next;
}

/** A worker that dies while it is asked answers the second time: only for questions that may be asked twice. */
export const askPatiently = <Of extends Name>(name: Of, body: Ask<Of>): Promise<Answers[Of]> =>
  ask(name, body).catch(() => ask(name, body));

const named = ['step', 'note', 'fact', 'scheduler', 'access', 'statement', 'publication', 'question', 'task', 'list'];

/** What an ask is about: ticking and unticking one step have the same place, two steps have two. */
export function placeOf(asked: IncidentAsk): string {
  const ids = Object.entries(asked).flatMap(([name, value]) => (named.includes(name) ? [String(value)] : []));
  return [asked.key, asked.kind, ...ids].join(' ');
}

/** Kept until it was answered: the same wish is the same request, a different one at the same place is a new one. */
const begun = new Map<string, { readonly body: string; readonly request: string }>();

/**
 * @param at where a refusal is to be shown, see `refusals`
 * @returns whether it is written; if not, `refusals` says why
 */
export async function lead(asked: IncidentAsk, at: string = placeOf(asked)): Promise<boolean> {
  const place = placeOf(asked);
  const body = JSON.stringify(asked);
  const before = begun.get(place);
  const request = before?.body === body ? before.request : crypto.randomUUID();
  begun.set(place, { body, request });
  wait(at, true);
  try {
    const answer = await askPatiently('incident', { request, ask: asked });
    if (begun.get(place)?.request === request) begun.delete(place);
    if (asked.kind === 'close') against.value = answer.obstacles;
    say(at, answer.refused);
    await look();
    if (answer.done && asked.kind.startsWith('step-')) did('incident');
    return answer.done;
  } catch (error) {
    say(at, t('incident.notWritten', { why: sentenceOf(error) }));
    return false;
  } finally {
    wait(at, false);
  }
}
