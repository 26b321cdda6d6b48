/** Every mark by which elements of X are found: test ids and structure only, since X's class names change with each build. */
import type { InOrder } from '../tally.ts';

const marked = (id: string): string => `[data-testid="${id}"]`;

export const ARTICLE = `article${marked('tweet')}`;
/** Also the unavailable quote, which is an `article` without a test id inside of a post. */
export const ANY_ARTICLE = 'article';
export const CELL = marked('cellInnerDiv');
export const MARKED = '[data-testid]';
export const LINK = 'a[href]';
export const STATUS_LINK = 'a[href*="/status/"]';
export const TIME = 'time[datetime]';
/** A quote, an affiliate's badge and a link preview all look like this; only a quote holds an author. */
export const LINK_FRAME = '[role="link"]';
/** Around an article it marks an ad, inside of one a video. */
export const TRACKING = marked('placementTracking');
export const AUTHOR_NAME = marked('User-Name');
export const TEXT = marked('tweetText');
export const CARET = marked('caret');
export const VERIFIED = marked('icon-verified');
export const POLL = marked('cardPoll');
/** The rest of this test id is the handle. */
export const AVATAR_HANDLE = 'UserAvatar-Container-';
export const AVATAR_CONTAINER = `[data-testid^="${AVATAR_HANDLE}"]`;
export const AVATAR = marked('Tweet-User-Avatar');
export const ANALYTICS_LINK = 'a[href$="/analytics"]';

/** Test ids inside of an article. */
export const id = {
  avatar: 'Tweet-User-Avatar',
  name: 'User-Name',
  text: 'tweetText',
  /** A long-form article: its words are no `tweetText`. */
  longForm: 'twitterArticleReadView',
  socialContext: 'socialContext',
  reply: ['reply'],
  /** X swaps a button's test id when it was clicked. */
  repost: ['retweet', 'unretweet'],
  like: ['like', 'unlike'],
  photo: 'tweetPhoto',
  /** A player holds its component, a preview stands in for both. */
  videos: ['videoPlayer', 'videoComponent', 'previewInterstitial'],
  card: 'card.wrapper',
} as const;
export const VIDEO = id.videos.map(marked).join();
const any = (ids: readonly string[]): string => ids.map(marked).join();
/** By which each field is looked for, in the order of `../tally.ts`. */
export const marks: InOrder<string> = [
  AUTHOR_NAME,
  TEXT,
  TEXT,
  TIME,
  any(id.reply),
  any(id.repost),
  undefined,
  any(id.like),
  ANALYTICS_LINK,
];
export const NO_REPLY_LINE = [id.name, id.avatar, id.socialContext].map(marked).join();
