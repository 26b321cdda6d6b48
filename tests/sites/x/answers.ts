/** Builds answers in the structure of X's own JSON, with people and brands that do not exist. */
import type { Post } from '@/lib/post.ts';
import { readAnswer } from '@/lib/sites/x/answer.ts';

export type Layout = 'A' | 'B' | 'C' | 'D';
type Fields = Record<string, unknown>;

/** One user in each of the layouts: all in `legacy`, names in `core`, all on top, and none of it in `legacy`. */
export function user(layout: Layout, handle = 'brambleair', more: Fields = {}): Fields {
  const names = { screen_name: handle, name: 'Bramble Air', created_at: 'Sat Apr 23 09:18:25 +0000 2011' };
  const counts = { followers_count: 71_000, friends_count: 0, statuses_count: 12_345, description: 'Flights & hedges' };
  const base = {
    __typename: 'User',
    rest_id: `7${handle.length}${handle.charCodeAt(0)}`,
    is_blue_verified: false,
    professional: { category: [{ name: 'Airline' }, { name: 'Travel' }] },
  };
  if (layout === 'A') return { ...base, legacy: { ...names, ...counts }, ...more };
  if (layout === 'B') return { ...base, core: names, legacy: counts, ...more };
  if (layout === 'C') return { ...base, legacy: null, ...names, ...counts, ...more };
  return {
    ...base,
    core: names,
    relationship_counts: { followers: 71_000, following: 0 },
    tweet_counts: { tweets: 12_345 },
    profile_bio: { description: 'Flights & hedges' },
    verification: { verified: false },
    ...more,
  };
}

/** A post; `legacy` fields are merged, in layout C they lie on top. */
export function tweet(id: string, legacy: Fields = {}, more: Fields = {}, layout: Layout = 'D'): Fields {
  const fields = {
    id_str: id,
    user_id_str: String(user(layout).rest_id),
    full_text: 'Flight BA12 leaves at 9',
    lang: 'en',
    created_at: 'Mon May 04 10:20:30 +0000 2026',
    reply_count: 0,
    retweet_count: 2,
    quote_count: 1,
    favorite_count: 40,
    entities: { user_mentions: [] },
    is_quote_status: false,
    ...legacy,
  };
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: user(layout) } },
    views: { count: '35462', state: 'EnabledWithCount' },
    ...(layout === 'C' ? { ...fields, legacy: null } : { legacy: fields }),
    ...more,
  };
}

export const item = (result: unknown, itemContent: Fields = {}, content: Fields = {}): Fields => ({
  entryId: 'tweet-1',
  content: { itemContent: { itemType: 'TimelineTweet', tweet_results: { result }, ...itemContent }, ...content },
});

export const timeline = (...entries: unknown[]): Fields => ({
  data: { home: { home_timeline_urt: { instructions: [{ type: 'TimelineAddEntries', entries }] } } },
});

/** What is read of a timeline of these posts. */
export const postsOf = (...results: unknown[]): readonly Post[] =>
  readAnswer(timeline(...results.map((result) => item(result))))?.posts ?? [];

export function only(result: unknown): Post {
  const [post] = postsOf(result);
  if (!post) throw new Error('no post was read');
  return post;
}
