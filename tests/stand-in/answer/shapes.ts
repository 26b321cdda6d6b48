/** The parts of X's JSON answers that the stand-in writes and its page reads, in all of X's layouts at once. */

export interface XUser {
  __typename: 'User';
  rest_id: string;
  is_blue_verified: boolean;
  core?: { created_at: string; name: string; screen_name: string };
  legacy?: Record<string, unknown> & { name?: string; screen_name?: string };
  verification?: { verified: boolean; verified_type?: string };
  profile_bio?: { description: string };
  relationship_counts?: { followers: number; following: number };
  tweet_counts?: { media_tweets: number; tweets: number };
  [more: string]: unknown;
}

export interface XMedia {
  type: 'photo' | 'video';
  media_url_https: string;
  [more: string]: unknown;
}

export interface XLegacy {
  full_text: string;
  created_at: string;
  lang: string;
  display_text_range: [number, number];
  id_str: string;
  in_reply_to_status_id_str?: string;
  in_reply_to_screen_name?: string;
  reply_count?: number;
  retweet_count?: number;
  quote_count?: number;
  favorite_count?: number;
  bookmark_count?: number;
  extended_entities?: { media: XMedia[] };
  retweeted_status_result?: { result: XTweet };
  [more: string]: unknown;
}

export interface XTweet {
  __typename: 'Tweet';
  rest_id: string;
  core: { user_results: { result: XUser } };
  legacy: XLegacy;
  views: { count?: string; state: string };
  edit_control: { edit_tweet_ids: string[]; [more: string]: unknown };
  note_tweet?: { is_expandable: boolean; note_tweet_results: { result: { text: string; [more: string]: unknown } } };
  quoted_status_result?: { result: XTweet };
  card?: { legacy: { binding_values: { key: string; value: { string_value: string } }[] } };
  [more: string]: unknown;
}

export interface XItemContent {
  __typename: 'TimelineTweet';
  tweet_results: { result: XTweet };
  promotedMetadata?: Record<string, unknown>;
  [more: string]: unknown;
}

export interface XEntry {
  entryId: string;
  sortIndex: string;
  content: {
    entryType: string;
    itemContent?: XItemContent;
    items?: { entryId: string; item: { itemContent: XItemContent } }[];
    [more: string]: unknown;
  };
}

export interface XInstruction {
  type: string;
  entries?: XEntry[];
}

/**
 * Which of X's answers: A until May 2025 (everything in `legacy`), B until July 2026 (name in `core`, numbers in
 * `legacy`), D since then (a user has no `legacy` at all).
 */
export type Layout = 'A' | 'B' | 'D';
