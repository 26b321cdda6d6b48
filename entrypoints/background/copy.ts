/** Copying an answer: the words are chosen, what the user did is written, and only then the words are handed out. */
import { look } from '@/components/page/look.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { database } from '@/lib/platform/database.ts';
import { copiesSince, handledOf, recordAll } from '@/lib/platform/journal.ts';
import { me } from '@/lib/platform/me.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { choosePost } from '@/lib/platform/panel.ts';
import type { Deed } from '@/lib/record/event.ts';
import { acknowledge, type Offer, type Reply } from '@/lib/response/acknowledgement.ts';
import { heldShortly } from '@/lib/team/held.ts';
import { bands } from '@/lib/triage/assessment.ts';
import { followDeed } from './care.ts';
import { judge } from './playbook/judge.ts';
import { takePost } from './team/claims.ts';

const day = 24 * 60 * 60_000;

/** @returns `null` when the post is not known any more */
export async function offerReplies(key: string): Promise<Offer | null> {
  const [seen, stored] = await Promise.all([database.posts.get(key), database.assessments.get(key)]);
  if (seen === undefined || stored === undefined) return null;
  const now = new Date();
  const copies = await copiesSince(new Date(now.getTime() - day));
  const { playbook } = await judge();
  const offer = acknowledge(playbook, seen.post, stored.assessment, copies, now, await inCrisis(now));
  return { ...offer, latest: await onClipboard(key) };
}

/** What a colleague copied is on another clipboard. */
async function onClipboard(key: string): Promise<string | null> {
  const rows = (await database.events.where('key').equals(key).toArray()).filter(({ n }) => n !== undefined);
  const deeds = rows.sort((one, other) => (one.n ?? 0) - (other.n ?? 0)).map(({ event }) => event.deed);
  return deeds.findLast((deed) => deed.kind === 'copied')?.reply ?? null;
}

/** A post of the last day stands at crisis and nobody has answered it. */
async function inCrisis(now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - day).toISOString();
  const grave = await database.assessments.where('score').aboveOrEqual(bands.crisis[0]).toArray();
  return grave.some(({ at, care }) => at > since && care.state !== 'answered');
}

/** The click on a badge. @param opening the panel's opening, begun in the task of the click */
export async function copyAcknowledgement(
  { key, request }: Body<'copy-acknowledgement'>,
  opening: Promise<boolean>,
): Promise<Answers['copy-acknowledgement']> {
  await choosePost(key);
  const before = await copiedBy(request);
  if (before !== null) return { text: before, says: '', mark: await followDeed(key), panel: await opening };
  const offer = await offerReplies(key);
  const reply = offer?.replies[0];
  if (reply === undefined) {
    const says = look.says[offer?.silence == null ? 'wordless' : 'silent'];
    return { text: null, says, mark: null, panel: await opening };
  }
  const held = await takePost(key, false);
  if (held !== null) return { text: null, says: heldShortly(held), mark: null, panel: await opening };
  await writeCopied(key, reply, request);
  return { text: reply.text, says: '', mark: await followDeed(key), panel: await opening };
}

/** @returns the words that a click was answered with, or would have been if the worker had not died; `null`: it is a new one */
async function copiedBy(request: string): Promise<string | null> {
  const deed = (await database.events.get(request))?.event.deed;
  return deed?.kind === 'copied' ? deed.text : null;
}

/** A variant was copied in the panel; the user may have changed its words. @returns whether it was written: a colleague may have the post */
export async function copiedReply({
  key,
  reply,
  language,
  text,
  request,
}: Body<'copied-reply'>): Promise<{ written: boolean }> {
  if ((await takePost(key, false)) !== null) return { written: false };
  await writeCopied(key, { id: reply, language, text }, request);
  await followDeed(key);
  return { written: true };
}

/** Whoever copies an answer is answering: nobody else needs to begin. Both are written, or neither is. */
async function writeCopied(
  key: string,
  { id, language, text }: Pick<Reply, 'id' | 'language' | 'text'>,
  request: string,
): Promise<void> {
  // As the record has it: a claim in a team was written a moment ago.
  const state =
    (await handledOf([key])).get(key)?.care?.state ?? (await database.assessments.get(key))?.care.state ?? 'none';
  const copied: Deed = { kind: 'copied', key, reply: id, language, text };
  const deeds: Deed[] = state === 'none' ? [copied, { kind: 'care', key, state: 'handling' }] : [copied];
  await recordAll(deeds, await me(), request);
}
