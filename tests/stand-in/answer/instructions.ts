/** X's timeline instructions: entries, modules for conversations, cursors. */
import type { FeedEntry } from '../feed.ts';
import type { XEntry, XInstruction, XItemContent } from './shapes.ts';
import { type Setting, timelineTweet, xTweet } from './tweet.ts';

function itemContent(entry: FeedEntry, setting: Setting): XItemContent {
  return {
    __typename: 'TimelineTweet',
    itemType: 'TimelineTweet',
    tweetDisplayType: 'Tweet',
    tweet_results: { result: timelineTweet(entry, setting) },
    ...(entry.ad && {
      promotedMetadata: {
        advertiser_results: { result: xTweet(entry, setting).core.user_results.result },
        disclosureType: 'NoDisclosure',
        impressionId: 'c3RhbmQtaW4',
      },
    }),
  };
}

const sortIndex = (position: number): string => String(2_123_910_000_000_000_000n - BigInt(position));

const single = (entry: FeedEntry, position: number, setting: Setting): XEntry => ({
  entryId: `${entry.ad ? 'promoted-tweet' : 'tweet'}-${entry.id}`,
  sortIndex: sortIndex(position),
  content: {
    __typename: 'TimelineTimelineItem',
    entryType: 'TimelineTimelineItem',
    itemContent: itemContent(entry, setting),
    clientEventInfo: { component: entry.ad ? 'suggest_promoted' : 'suggest_ranked_timeline_tweet', element: 'tweet' },
  },
});

function thread(entries: FeedEntry[], position: number, prefix: string, setting: Setting): XEntry {
  const name = `${prefix}-${entries[0]?.id}`;
  return {
    entryId: name,
    sortIndex: sortIndex(position),
    content: {
      __typename: 'TimelineTimelineModule',
      entryType: 'TimelineTimelineModule',
      displayType: 'VerticalConversation',
      items: entries.map((entry) => ({
        entryId: `${name}-tweet-${entry.id}`,
        item: {
          itemContent: itemContent(entry, setting),
          clientEventInfo: { component: 'suggest_ranked_timeline_tweet' },
        },
      })),
    },
  };
}

const cursor = (kind: 'Top' | 'Bottom', value: string): XEntry => ({
  entryId: `cursor-${kind.toLowerCase()}-${value}`,
  sortIndex: '1',
  content: { entryType: 'TimelineTimelineCursor', __typename: 'TimelineTimelineCursor', cursorType: kind, value },
});

/** Neighbours that answer each other become one module named `prefix`, all others stand alone. */
export function addEntries(
  entries: FeedEntry[],
  from: number,
  setting: Setting,
  prefix: string,
  next: string | null,
): XInstruction[] {
  const runs: FeedEntry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && entry.repliesTo && entry.repliesTo.id === last.at(-1)?.id) last.push(entry);
    else runs.push([entry]);
  }
  const listed = runs.map((run, index) => {
    const [first] = run;
    return run.length === 1 && first && prefix !== 'conversationthread'
      ? single(first, from + index, setting)
      : thread(run, from + index, prefix, setting);
  });
  const ends = next === null ? [] : [cursor('Top', `start-${from}`), cursor('Bottom', next)];
  return [{ type: 'TimelineAddEntries', entries: [...listed, ...ends] }];
}

/** A status page: what it answers, the post itself, then a conversation for each answer. */
export function conversation(
  above: FeedEntry[],
  focal: FeedEntry,
  answers: FeedEntry[],
  setting: Setting,
): XInstruction[] {
  const [replies] = addEntries(answers, 100, setting, 'conversationthread', null);
  const line = [...above, focal].map((entry, index) => single(entry, index, setting));
  return [
    { type: 'TimelineClearCache' },
    { type: 'TimelineAddEntries', entries: [...line, ...(replies?.entries ?? [])] },
    { type: 'TimelineTerminateTimeline' },
  ];
}
