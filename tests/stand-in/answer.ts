/** X's answers to its own page: which posts an operation shows, and where the instructions lie in the answer. */
import { addEntries, conversation } from './answer/instructions.ts';
import type { Layout, XInstruction } from './answer/shapes.ts';
import type { Setting } from './answer/tweet.ts';
import { xUser } from './answer/user.ts';
import { type FeedEntry, feedOf, people } from './feed.ts';

export type { Layout } from './answer/shapes.ts';

export interface Variables {
  count?: number;
  /** Number of posts shown already. */
  cursor?: string;
  rawQuery?: string;
  focalTweetId?: string;
  screen_name?: string;
}

/** What every answer of one page has in common, with all posts that the stand-in knows. */
export type Knowledge = Setting & { posts: FeedEntry[] };

/** Posts of the demo and copies of them up to `most`; the function gives them in the layout that a page wants. */
export function knowledgeFrom(startedAt: Date, most = 5_000): (layout: Layout, still: boolean) => Knowledge {
  const posts = feedOf(most);
  const byId = new Map(posts.map((entry) => [entry.id, entry]));
  return (layout, still) => ({ layout, still, startedAt, posts, find: (wanted) => byId.get(wanted) });
}

/** Posts of a timeline that is not the home page: newest first. */
const newestFirst = (entries: FeedEntry[]): FeedEntry[] => [...entries].sort((a, b) => a.minutesAgo - b.minutesAgo);

const originals = (setting: { posts: FeedEntry[] }): FeedEntry[] =>
  setting.posts.filter((entry) => entry.id < '2123910000000100000');

export function found(setting: { posts: FeedEntry[] }, query: string): FeedEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (entry: FeedEntry): boolean =>
    words.some((word) =>
      `${entry.text} ${entry.author.handle} @${entry.repliesTo?.handle}`.toLowerCase().includes(word),
    );
  return newestFirst(originals(setting).filter((entry) => !entry.ad && matches(entry)));
}

/** Instructions of one timeline operation; `null` for an operation that the stand-in does not know. */
function instructionsOf(operation: string, variables: Variables, setting: Knowledge): XInstruction[] | null {
  const from = Number(variables.cursor ?? 0);
  const upTo = from + (variables.count ?? 12);
  const page = (entries: FeedEntry[], prefix: string): XInstruction[] =>
    addEntries(entries.slice(from, upTo), from, setting, prefix, String(upTo));
  switch (operation) {
    case 'HomeTimeline':
      return page(setting.posts, 'home-conversation');
    case 'SearchTimeline':
      return page(found(setting, variables.rawQuery ?? ''), 'search-conversation');
    case 'NotificationsTimeline':
      return page(found(setting, '@brambleair'), 'notification');
    case 'UserTweets': {
      const by = (entry: FeedEntry): boolean =>
        [entry.author, entry.repostedBy].some((who) => who?.handle === variables.screen_name);
      return page(newestFirst(originals(setting).filter(by)), 'profile-conversation');
    }
    case 'TweetDetail': {
      const focal = setting.find(variables.focalTweetId ?? '');
      if (!focal) return null;
      const above: FeedEntry[] = [];
      for (let up = focal.repliesTo; up; up = above[0]?.repliesTo) {
        const parent = setting.find(up.id);
        if (!parent) break;
        above.unshift(parent);
      }
      return conversation(above, focal, answersTo(focal, originals(setting)), setting);
    }
    default:
      return null;
  }
}

/** Each answer is followed by the answers to it. */
function answersTo(parent: FeedEntry, all: FeedEntry[]): FeedEntry[] {
  return all.filter((entry) => entry.repliesTo?.id === parent.id).flatMap((entry) => [entry, ...answersTo(entry, all)]);
}

/** The whole answer of `operation`, in the place where X has it today (layout A: where X had it then). */
export function answer(operation: string, variables: Variables, setting: Knowledge): object | null {
  if (operation === 'UserByScreenName') {
    const person = Object.values(people).find((who) => who.handle === variables.screen_name);
    return person ? { data: { user: { result: xUser(person, setting.layout) } } } : { data: {} };
  }
  const instructions = instructionsOf(operation, variables, setting);
  if (!instructions) return null;
  switch (operation) {
    case 'HomeTimeline':
      return {
        data: { home: { home_timeline_urt: { instructions, metadata: { scribeConfig: { page: 'for_you' } } } } },
      };
    case 'SearchTimeline':
      return { data: { search_by_raw_query: { search_timeline: { timeline: { instructions } } } } };
    case 'NotificationsTimeline':
      return {
        data: { viewer_v2: { user_results: { result: { notification_timeline: { timeline: { instructions } } } } } },
      };
    case 'UserTweets':
      return {
        data: {
          user: {
            result: {
              __typename: 'User',
              [setting.layout === 'A' ? 'timeline_v2' : 'timeline']: { timeline: { instructions } },
            },
          },
        },
      };
    default:
      return { data: { threaded_conversation_with_injections_v2: { instructions } } };
  }
}
