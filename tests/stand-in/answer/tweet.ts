/** A feed entry as X's tweet object. */
import type { FeedEntry } from '../feed.ts';
import { grown } from './growth.ts';
import type { Layout, XLegacy, XMedia, XTweet } from './shapes.ts';
import { xDate, xUser } from './user.ts';

/** What every answer of one server run has in common. */
export interface Setting {
  layout: Layout;
  /** `minutesAgo` counts back from here. */
  startedAt: Date;
  /** No counter rises by itself. */
  still: boolean;
  find(id: string): FeedEntry | undefined;
}

/** X escapes these three in `full_text` and nothing else. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Where X cuts a long post: whole words, about 275 characters. */
export const beginning = (text: string): string => text.slice(0, 276).replace(/\s\S*$/, '');

export function entities(text: string): { user_mentions: object[]; hashtags: object[] } {
  const found = (sign: string): [string, number][] =>
    [...text.matchAll(new RegExp(`${sign}(\\w+)`, 'g'))].map((match) => [match[1] ?? '', match.index]);
  return {
    user_mentions: found('@').map(([name, at]) => ({
      id_str: '0',
      name,
      screen_name: name,
      indices: [at, at + name.length + 1],
    })),
    hashtags: found('#').map(([text, at]) => ({ text, indices: [at, at + text.length + 1] })),
  };
}

function mediaOf(entry: FeedEntry): XMedia[] {
  return (entry.media ?? []).flatMap(({ kind, picture }, index): XMedia[] =>
    kind === 'link'
      ? []
      : [
          {
            type: kind,
            id_str: String(BigInt(entry.id) - 9n - BigInt(index)),
            media_key: `${kind === 'video' ? 13 : 3}_${entry.id}`,
            media_url_https: `/stand-in/${picture}.svg`,
            expanded_url: `https://x.com/${entry.author.handle}/status/${entry.id}/${kind}/1`,
            original_info: { width: 1600, height: 900 },
            url: 'https://t.co/standinpic',
            ...(kind === 'video' && { video_info: { aspect_ratio: [16, 9], duration_millis: 42_000, variants: [] } }),
          },
        ],
  );
}

/** A reply's text begins with names that X does not show. */
const hidden = (entry: FeedEntry): number => (entry.repliesTo ? (/^(@\w+ )+/.exec(entry.text)?.[0].length ?? 0) : 0);

function legacyOf(entry: FeedEntry, setting: Setting, createdAt: Date): XLegacy {
  const text = entry.cut ? `${beginning(entry.text)}…` : entry.text;
  const media = mediaOf(entry);
  return {
    ...(entry.counts && {
      bookmark_count: entry.counts.bookmarks,
      favorite_count: entry.counts.likes,
      quote_count: entry.counts.quotes,
      reply_count: entry.counts.replies,
      retweet_count: entry.counts.reposts,
    }),
    bookmarked: false,
    conversation_id_str: entry.repliesTo?.id ?? entry.id,
    created_at: xDate(createdAt),
    display_text_range: [hidden(entry), [...text].length],
    entities: { ...entities(text), symbols: [], timestamps: [], urls: [] },
    ...(media.length > 0 && { extended_entities: { media } }),
    favorited: false,
    full_text: escaped(text) + (media.length > 0 ? ' https://t.co/standinpic' : ''),
    id_str: entry.id,
    ...(entry.repliesTo && {
      in_reply_to_status_id_str: entry.repliesTo.id,
      in_reply_to_screen_name: entry.repliesTo.handle,
    }),
    is_quote_status: entry.quotes !== undefined,
    lang: entry.lang,
    retweeted: false,
    user_id_str: xUser(entry.author, setting.layout).rest_id,
  };
}

/** The post itself, without the wrapper of a repost. */
export function xTweet(written: FeedEntry, setting: Setting): XTweet {
  const entry = setting.still ? written : { ...written, counts: grown(written, setting.startedAt, new Date()) };
  const createdAt = new Date(setting.startedAt.getTime() - entry.minutesAgo * 60_000);
  const quoted = entry.quotes === undefined ? undefined : setting.find(entry.quotes);
  const card = entry.media?.find((media) => media.kind === 'link');
  const views = entry.counts?.views ?? null;
  return {
    __typename: 'Tweet',
    rest_id: entry.id,
    core: { user_results: { result: xUser(entry.author, setting.layout) } },
    unmention_data: {},
    edit_control: {
      edit_tweet_ids: entry.edited ? [String(BigInt(entry.id) - 1n), entry.id] : [entry.id],
      editable_until_msecs: String(createdAt.getTime() + 3_600_000),
      edits_remaining: entry.edited ? '4' : '5',
      is_edit_eligible: entry.edited !== true,
    },
    ...(entry.edited && {
      previous_counts: { bookmark_count: 0, favorite_count: 2, quote_count: 0, reply_count: 1, retweet_count: 0 },
    }),
    grok_translated_post_with_availability: { is_available: entry.translated !== undefined },
    is_translatable: entry.translated !== undefined,
    views: views === null ? { state: 'Enabled' } : { count: String(views), state: 'EnabledWithCount' },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    ...(entry.cut && {
      note_tweet: {
        is_expandable: true,
        note_tweet_results: {
          result: { id: 'Tm90ZQ==', text: entry.text, entity_set: { ...entities(entry.text), symbols: [], urls: [] } },
        },
      },
    }),
    ...(quoted && { quoted_status_result: { result: xTweet(quoted, setting) } }),
    ...(card && {
      card: {
        legacy: {
          binding_values: [
            { key: 'title', value: { string_value: card.title ?? '' } },
            { key: 'image', value: { string_value: `/stand-in/${card.picture}.svg` } },
          ],
        },
      },
    }),
    legacy: legacyOf(entry, setting, createdAt),
  };
}

/** What stands in a timeline: a repost is a wrapper with its own id, a shortened text and no view count. */
export function timelineTweet(entry: FeedEntry, setting: Setting): XTweet {
  const original = xTweet(entry, setting);
  if (!entry.repostedBy) return original;
  const wrapper = String(BigInt(entry.id) + 500_000n);
  return {
    ...original,
    rest_id: wrapper,
    core: { user_results: { result: xUser(entry.repostedBy, setting.layout) } },
    views: { state: 'Enabled' },
    legacy: {
      ...original.legacy,
      id_str: wrapper,
      full_text: `RT @${entry.author.handle}: ${original.legacy.full_text.slice(0, 110)}…`,
      retweeted_status_result: { result: original },
    },
  };
}
