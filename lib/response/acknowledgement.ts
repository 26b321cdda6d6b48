/** The first short answer: which wordings fit a post, filled, the least used first; or why the policy is silence. */
import { t } from '@/lib/i18n.ts';
import { addWorkingMinutes } from '@/lib/playbook/hours.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Acknowledgement } from '@/lib/playbook/sections/replies.ts';
import type { Role } from '@/lib/playbook/words.ts';
import { calledBy, type Post } from '@/lib/post.ts';
import type { Copy } from '@/lib/record/fold.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { firstName } from './first-name.ts';
import { type Length, lengthOn } from './length.ts';
import { fill, type Piece, plain } from './slots.ts';

export interface Reply {
  readonly id: string;
  readonly language: string;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly length: Length;
  /** How often the very same text was copied in the last 24 hours, for any post. */
  readonly copied: number;
}

export interface Offer {
  /** At least three where the playbook has them; empty when the policy is silence. */
  readonly replies: readonly Reply[];
  /** The reply that was copied last for this very post in this browser: what is on the clipboard; `null` when none was. */
  readonly latest: string | null;
  /** Who speaks at this level. */
  readonly speaker: Role;
  /** Why nothing is offered; `null` when something is. */
  readonly silence: string | null;
}

/** The level's own fallback when no reply of its topic exists; the first language that every starter reply has. */
const anyTopic = 'any';
const fallback = 'en';
const day = 24 * 60;

/**
 * @param copies of the last 24 hours, for any post
 * @param inCrisis whether the brand is in a crisis right now: then thanks for praise would look like nothing had happened
 */
export function acknowledge(
  playbook: Playbook,
  post: Post,
  assessment: Assessment,
  copies: readonly Copy[],
  now: Date,
  inCrisis = false,
): Offer {
  const silence = silentBecause(playbook, assessment, inCrisis);
  const speaker = playbook.speakers[assessment.level];
  if (silence !== null) return { replies: [], latest: null, speaker, silence };
  const language = assessment.language ?? fallback;
  const fitting = atVenue(wordings(playbook, assessment, inCrisis), playbook, language);
  const replies = fitting.map((wording): Reply => {
    const spoken = wording.text[language] === undefined ? fallback : language;
    const pieces = fill(wording.text[spoken] ?? '', filling(playbook, post, assessment, wording, spoken, now));
    const text = plain(pieces);
    const copied = copies.filter((copy) => copy.text === text).length;
    return { id: wording.id, language: spoken, pieces, text, length: lengthOn(post.site, text), copied };
  });
  const used = (reply: Reply) => copies.filter((copy) => copy.reply === reply.id).length;
  return {
    replies: replies
      .filter(({ text, length }) => text !== '' && length.used <= length.limit)
      .sort((one, other) => one.copied - other.copied || used(one) - used(other)),
    latest: null,
    speaker,
    silence: null,
  };
}

function silentBecause(
  { policies }: Playbook,
  { about, reasons, topics, level }: Assessment,
  inCrisis: boolean,
): string | null {
  const fired = (id: string) => reasons.some((reason) => reason.id === id);
  if (about === 'own') return t('post.silence.own');
  if (fired('sponsored')) return t('post.silence.sponsored');
  if (fired('troll') && level === 'calm' && policies.silence?.value !== 'never') {
    return t('post.silence.troll');
  }
  const praise = topics.includes('praise') ? policies.praise?.value : undefined;
  if (praise === 'never') return t('post.silence.praise');
  if (praise === 'thank-when-calm' && inCrisis) return t('post.silence.praiseInCrisis');
  return null;
}

/** The wordings of the gravest topic that has any at this level, else those for any topic. */
function wordings(
  { replies, topics }: Playbook,
  { level: own, topics: named }: Assessment,
  inCrisis: boolean,
): readonly Acknowledgement[] {
  // A calm post is answered soberly too while the brand is in a crisis.
  const level = inCrisis && own === 'calm' ? 'crisis' : own;
  const weight = { none: 0, ordinary: 1, serious: 2, grave: 3 } as const;
  const gravity = (id: string) => weight[topics.find((topic) => topic.id === id)?.gravity ?? 'none'];
  const wanted = [...named].sort((one, other) => gravity(other) - gravity(one));
  for (const topic of [...wanted, anyTopic]) {
    const own = replies.acknowledgements.filter((one) => one.topics.includes(topic) && one.levels.includes(level));
    if (own.length > 0) return own;
  }
  return replies.acknowledgements.filter((one) => one.topics.includes(anyTopic));
}

/** The venue policy (practice D1): in public only leaves out the private way, private first begins with it. */
function atVenue(
  all: readonly Acknowledgement[],
  { policies }: Playbook,
  language: string,
): readonly Acknowledgement[] {
  const isPrivate = ({ text }: Acknowledgement) => (text[language] ?? text[fallback] ?? '').includes('{contact}');
  const [inPrivate, inPublic] = [all.filter(isPrivate), all.filter((one) => !isPrivate(one))];
  const venue = policies.venue?.value;
  if (venue === 'public-only') return inPublic.length > 0 ? inPublic : all;
  return venue === 'private-first' && inPrivate.length > 0 ? [...inPrivate, ...inPublic] : all;
}

function filling(
  playbook: Playbook,
  post: Post,
  assessment: Assessment,
  wording: Acknowledgement,
  language: string,
  now: Date,
): Record<string, string | null> {
  const { what_happened: what, contact } = playbook.replies;
  const topic = assessment.topics.find((id) => wording.topics.includes(id)) ?? assessment.topics[0] ?? anyTopic;
  return {
    author: calledBy(post),
    first_name: firstName(post.author.name),
    brand: playbook.brand.name,
    what_happened: what[topic]?.[language] ?? what[anyTopic]?.[language] ?? null,
    contact: contact[language] ?? contact[fallback] ?? null,
    reply_by: replyBy(playbook, assessment, language, now),
  };
}

/** When the next word comes: the level's statement clock, else its acknowledgement clock, else within a working day. */
function replyBy({ timescales, hours }: Playbook, { level }: Assessment, language: string, now: Date): string {
  const minutes = timescales[level].statement ?? timescales[level].acknowledge ?? 8 * 60;
  const due = hours.ignoredBy.includes(level)
    ? new Date(now.getTime() + minutes * 60_000)
    : addWorkingMinutes(now, minutes, hours);
  const halfHour = 30 * 60_000;
  const rounded = new Date(Math.ceil(due.getTime() / halfHour) * halfHour);
  const clock: Intl.DateTimeFormatOptions = {
    timeZone: hours.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  const sameDay = rounded.getTime() - now.getTime() < (day / 2) * 60_000;
  return new Intl.DateTimeFormat(language, sameDay ? clock : { ...clock, weekday: 'long' }).format(rounded);
}
