/** Finds every post and user in an answer, wherever in it they are: a moved path of a timeline costs nothing. */
import type { Author } from '@/lib/post.ts';
import { fillAuthor } from '../merge.ts';
import { entry, isObject, type Json, tweet, user } from './fields.ts';
import { word } from './scalar.ts';
import { isRepost, isTweet } from './tweet.ts';
import { isUser, readUser } from './user.ts';

/** A full answer has about 4,000 objects; what is many times as long is not read to its end. */
const MOST_NODES = 100_000;

/** What marks an answer as X's own even when there is nothing in it: an empty timeline, an error, a missing post or user. */
const LISTS = ['instructions', 'errors'];
const HOLDERS = ['globalObjects', 'tweetResult', 'tweet_results', 'user_results', 'tombstone'];

/** How a post was met. */
interface Meeting {
  /** `null` where nothing is said: outside of a timeline, or inside of a post. */
  readonly promoted: boolean | null;
  /** The repost that the post is in. */
  readonly repost: Json | null;
}
const PLAIN: Meeting = { promoted: null, repost: null };

export interface Found {
  readonly tweets: readonly (Meeting & { readonly node: Json })[];
  readonly authors: ReadonlyMap<string, Author>;
  /** Whether the answer has a known shape, be it empty. */
  readonly known: boolean;
}

const isKnown = (node: Json) =>
  LISTS.some((key) => Array.isArray(node[key])) ||
  HOLDERS.some((key) => isObject(node[key])) ||
  word(node.__typename).endsWith('Unavailable');

/** Most objects of an answer are neither: a glance at a few names spares the look at all places where a field may be. */
const mayBePostOrUser = ({ legacy, core, full_text, screen_name }: Json): boolean =>
  legacy !== undefined || core !== undefined || full_text !== undefined || screen_name !== undefined;

const saysHowMet = ({ promotedMetadata, clientEventInfo, entryId, tweet_results }: Json): boolean =>
  promotedMetadata !== undefined ||
  clientEventInfo !== undefined ||
  entryId !== undefined ||
  tweet_results !== undefined;

function around(node: Json, meeting: Meeting): Meeting {
  if (!saysHowMet(node)) return meeting;
  const isAd =
    entry.promoted(node) !== null ||
    entry.component(node) === 'suggest_promoted' ||
    word(entry.id(node)).startsWith('promoted');
  if (isAd) return { ...meeting, promoted: true };
  return 'tweet_results' in node ? { ...meeting, promoted: meeting.promoted ?? false } : meeting;
}

/** Words and sizes of pictures; half of an answer, and neither posts nor users in it that are not elsewhere too. */
const LEAVES = new Set([
  'entities',
  'entity_set',
  'profile_bio',
  'features',
  'sizes',
  'original_info',
  'video_info',
  'binding_values',
]);

/** Level by level in a queue, so that no depth of nesting exhausts the stack. */
export function walk(body: unknown): Found {
  const tweets: (Meeting & { readonly node: Json })[] = [];
  const authors = new Map<string, Author>();
  // Side by side, for pairs would be an object more for each.
  const queue: object[] = [];
  const meetings: Meeting[] = [];
  let known = false;
  const enter = (node: unknown, meeting: Meeting) => {
    if (typeof node === 'object' && node !== null && queue.length < MOST_NODES) {
      queue.push(node);
      meetings.push(meeting);
    }
  };
  enter(body, PLAIN);
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] as object;
    const meeting = meetings[at] ?? PLAIN;
    if (!isObject(node)) {
      for (const child of node as unknown[]) enter(child, meeting);
      continue;
    }
    known ||= isKnown(node);
    const may = mayBePostOrUser(node);
    const isPost = may && isTweet(node);
    const reposted = isPost && isRepost(node) ? tweet.reposted(node) : null;
    if (isPost) {
      if (!isRepost(node)) tweets.push({ ...meeting, node });
    } else if (may && isUser(node)) {
      const id = word(user.id(node));
      authors.set(id, fillAuthor(readUser(node), authors.get(id)));
    }
    const inside = around(node, isPost ? PLAIN : meeting);
    const enterAll = (parent: Json) => {
      for (const key in parent) {
        const child = parent[key];
        if (typeof child !== 'object' || child === null || LEAVES.has(key)) continue;
        // A post's or user's own fields in `legacy` are not a second post or user; what they hold is looked into.
        if (key === 'legacy' && parent === node && isObject(child)) enterAll(child);
        else enter(child, child === reposted ? { promoted: meeting.promoted, repost: node } : inside);
      }
    };
    enterAll(node);
  }
  return { tweets, authors, known };
}
