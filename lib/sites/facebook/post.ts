/** What is told alike of posts and comments. */
import type { Author, Post } from '@/lib/post.ts';
import { blankPost } from '../blank.ts';
import { clean, count, id, word } from '../scalar.ts';
import { type Actors, authorOf, mentionsIn } from './actor.ts';
import { isInGroup, permalinkOf } from './address.ts';
import { language } from './dialect.ts';
import { ranges, text, translation, type } from './fields.ts';
import { first, type Parts } from './parts.ts';
import { readReactions } from './reactions.ts';
import { instant, LONGEST, numbersIn } from './scalar.ts';

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** In 2022 the number of a post stood in opaque ids alone. */
export const idOf = ({ kind, told }: Parts): string | null =>
  first(told.id, id) ??
  first([...(told.globalId ?? []), ...(told.feedbackId ?? [])], (value) => numbersIn(value)[kind]);

export function authorIn({ told }: Parts, actors: Actors): Author {
  const author = authorOf(
    first(told.author, (value) => (Array.isArray(value) ? (value[0] ?? null) : value)),
    actors,
  );
  return /Verified/.test(word(first(told.badge))) ? { ...author, verified: 'paid' } : author;
}

/** Some places have a text cut, so the longest is the text; a translation is none. */
export function textOf({ told, shared }: Parts): string | null {
  const original = told.preferred?.filter((words) => /^(?:ORIGINAL)?$/.test(word(translation(words))));
  const texts = [...(told.words ?? []), ...(original ?? [])].map(text).filter((one) => typeof one === 'string');
  const longest = texts.reduce((long, one) => (one.length > long.length ? one : long), '');
  if (texts.length > 0) return clean(longest, LONGEST);
  const isOther = shared ?? told.attachments?.some((all) => Array.isArray(all) && all.length > 0);
  return isOther && told.words?.includes(null) ? '' : null;
}

/** @returns `null` where attachments are of unknown kinds, or were not told of */
function mediaOf({ attached, told }: Parts): Post['media'] {
  if (attached.size > 0) return [...attached.values()].slice(0, 50);
  return first(told.attachments) !== null && told.attachments?.every(isEmpty) ? [] : null;
}

/** In a group, a post stands on nobody's page. */
export const isGroups = ({ told }: Parts): boolean =>
  first(told.group) !== null || type(first(told.to)) === 'Group' || (told.address ?? []).some(isInGroup);

/** @returns `null` for what only names a post or comment */
export function readPost(parts: Parts, actors: Actors): Post | null {
  const { told, kind, attached } = parts;
  const reel = first(told.reel, id);
  if (reel !== null) attached.set(reel, 'video');
  const likes = first(told.likes, count) ?? first(told.rounded, count);
  const counts = {
    replies: first(told.replies, count),
    reposts: first(told.shares, count),
    quotes: null,
    likes,
    views: null,
  };
  const post = {
    ...blankPost,
    site: 'facebook' as const,
    id: idOf(parts),
    url: first(told.address, permalinkOf),
    kind,
    author: authorIn(parts, actors),
    text: textOf(parts),
    lang: language(first(told.dialect)),
    createdAt: first(told.time, instant),
    counts,
    reactions: readReactions(
      first(told.byType, (value) => (isEmpty(value) ? null : value)),
      likes,
    ),
    mentions: mentionsIn(first(told.words, ranges)),
    inReplyTo: null,
    media: mediaOf(parts),
  };
  // The counters of a reel come later than the rest; a comment has words, or at least a time.
  const more = kind === 'post' ? (post.author.id ?? post.author.name ?? first(Object.values(counts))) : null;
  return post.id !== null && (post.text ?? post.createdAt ?? more) !== null ? { ...post, id: post.id } : null;
}
