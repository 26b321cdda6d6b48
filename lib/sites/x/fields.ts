/** Every path in X's JSON, in one place: the layouts of a user and of a post live side by side, even in one session. */

import { field, type Reader } from '../json.ts';

export { isObject, type Json } from '../json.ts';

/**
 * A thing's own fields wandered: from `legacy` to `core` and to new places (B, D); layout C and the old REST answers have them
 * on top.
 */
const own = (key: string, ...newer: string[]) => field(...newer, `core.${key}`, `legacy.${key}`, key);

export const user = {
  id: own('id_str', 'rest_id'),
  handle: own('screen_name'),
  name: own('name'),
  joinedAt: own('created_at'),
  followers: own('followers_count', 'relationship_counts.followers'),
  following: own('friends_count', 'relationship_counts.following'),
  posts: own('statuses_count', 'tweet_counts.tweets'),
  bio: own('description', 'profile_bio.description'),
  verifiedType: own('verified_type', 'verification.verified_type'),
  paid: own('ext_is_blue_verified', 'is_blue_verified', 'verification.is_blue_verified'),
  categories: field('professional.category'),
};

/** The first nine stand in the order of `../tally.ts`. */
export const tweet = {
  author: field('core.user_results.result', 'core.user_result.result'),
  text: own('full_text'),
  lang: own('lang'),
  createdAt: own('created_at'),
  replies: own('reply_count'),
  reposts: own('retweet_count'),
  quotes: own('quote_count'),
  likes: own('favorite_count'),
  views: field('views.count', 'ext_views.count'),
  id: own('id_str', 'rest_id'),
  range: own('display_text_range'),
  longText: field('note_tweet.note_tweet_results.result.text'),
  mentions: own('entities.user_mentions'),
  media: own('entities.media', 'legacy.extended_entities.media', 'extended_entities.media'),
  card: own('card'),
  cardName: own('name'),
  parentId: own('in_reply_to_status_id_str'),
  parentHandle: own('in_reply_to_screen_name'),
  authorId: own('user_id_str'),
  isQuote: own('is_quote_status'),
  quoted: own('quoted_status_result.result'),
  /** Limited visibility wraps a post once more, also inside of a quote. */
  unwrapped: field('tweet'),
  quotedId: own('quoted_status_id_str', 'quotedRefResult.result.rest_id'),
  reposted: own('retweeted_status_result'),
  repostedId: own('retweeted_status_id_str'),
};
export const inOrder: readonly Reader[] = Object.values(tweet);

/** What stands around a post in a timeline. */
export const entry = {
  id: field('entryId'),
  promoted: field('promotedMetadata'),
  component: field('clientEventInfo.component'),
};
