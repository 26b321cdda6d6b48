/** Evidence: what is known of a post or is to be seen in the visible tab, kept with its hashes before it is answered. */

import { t } from '@/lib/i18n.ts';
import { type EvidenceDeed, evidenceOf } from '@/lib/incident/evidence/entry.ts';
import type { Incident } from '@/lib/incident/incident.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { captureVisible, visibleAddress } from '@/lib/platform/capture.ts';
import { database } from '@/lib/platform/database.ts';
import { recordAll } from '@/lib/platform/journal.ts';
import { me } from '@/lib/platform/me.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { oneByOne } from '@/lib/platform/one-by-one.ts';
import type { Picture } from '@/lib/platform/picture.ts';
import { keepPicture } from '@/lib/platform/pictures.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import { followClocks } from './clocks.ts';
import { incidentOf } from './known.ts';
import { postRows } from './post-rows.ts';

type Wanted = Body<'capture-evidence'>;
type Captured = Answers['capture-evidence'];

/** One after the other: two clicks are two entries, numbered in their order. */
const inTurn = oneByOne();

/** @param window whose visible tab is pictured; `null`: the current one */
export function captureEvidence(wanted: Wanted, window: number | null): Promise<Captured> {
  // First thing in the click, and at the moment that is meant: the tab may show something else a second later.
  const picture = wanted.picture ? captureVisible(window) : Promise.resolve(null);
  const address = wanted.picture ? visibleAddress(window) : Promise.resolve(null);
  return inTurn(async () => capture(wanted, await picture, await address));
}

const nothing = (sentence: string): Captured => ({ number: null, picture: false, sentence });

async function capture(
  wanted: Wanted,
  taken: Awaited<ReturnType<typeof captureVisible>> | null,
  address: string | null,
): Promise<Captured> {
  const { evidence, key, post } = wanted;
  const incident = await incidentOf(key);
  if (incident === null) return nothing(t('lead.refused.unknown'));
  const before = incident.evidence.find(({ id }) => id === evidence);
  if (before !== undefined)
    return { number: before.number, picture: before.hashes.screenshot !== undefined, sentence: null };
  if (incident.status !== 'open') return nothing(t('lead.refused.closed'));
  const picture = taken !== null && 'picture' in taken ? taken.picture : null;
  const sentence = taken !== null && 'sentence' in taken ? taken.sentence : null;
  if (post === null && picture === null) return nothing(sentence ?? t('lead.evidence.nothingThere'));
  const seen = post === null ? null : await seenIn(incident, post);
  if (post !== null && seen === null && picture === null) return nothing(t('lead.evidence.neverRead'));
  const deed = await deedFor(wanted, seen, picture, address);
  if (picture !== null && deed.hashes.screenshot !== undefined)
    await keepPicture({ hash: deed.hashes.screenshot, ...picture, at: deed.captured });
  await recordAll([deed], await me(), evidence);
  void followClocks();
  const number = (await incidentOf(key))?.evidence.find(({ id }) => id === evidence)?.number ?? null;
  return { number, picture: picture !== null, sentence };
}

/** Of a drill, the sample; else what this machine has read. */
async function seenIn(incident: Incident, post: string): Promise<Post | null> {
  if (!incident.drill) return (await database.posts.get(post))?.post ?? null;
  const joined = incident.posts.filter((one) => one.post === post);
  return (await postRows(incident, joined))[0]?.seen ?? null;
}

function deedFor(
  { evidence, key, post, note }: Wanted,
  seen: Post | null,
  picture: Picture | null,
  address: string | null,
): Promise<EvidenceDeed> {
  // What the picture shows need not be what the entry is about.
  const shows =
    picture !== null && address !== null && address !== seen?.url ? t('lead.evidence.shows', { address }) : '';
  return evidenceOf({
    id: evidence,
    key,
    post,
    url: seen?.url ?? address ?? '',
    captured: new Date(),
    author: seen === null ? null : calledBy(seen),
    text: seen?.text ?? null,
    counts: seen === null ? {} : { ...seen.counts },
    screenshot: picture?.bytes ?? null,
    note: [note.trim(), shows].filter((part) => part !== '').join(' '),
  });
}
