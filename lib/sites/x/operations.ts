/** Which of the page's own requests carry posts. Query ids rotate, so an operation is known by its name alone. */

/** As parts of a regular expression. */
export const operations = [
  'Home(?:Latest)?Timeline',
  'SearchTimeline',
  'TweetDetail',
  'ModeratedTimeline',
  'User(?:Tweets(?:AndReplies)?|Media|HighlightsTweets|ArticlesTweets)',
  'Likes',
  'Bookmarks',
  'ListLatestTweetsTimeline',
  'CommunityTweetsTimeline',
  'TweetResults?ByRestIds?',
  'User(?:Result)?ByScreenName',
  'NotificationsTimeline',
];
const GRAPHQL = new RegExp(`/graphql/[^/]+/(${operations.join('|')})$`);
const REST = /^\/i\/api\/2\/(notifications)\/\w+\.json$/;
const HOST = /^https?:\/\/(?:[\w-]+\.)*(?:x|twitter)\.com(?=\/)/i;

/**
 * @param url as handed to `XMLHttpRequest.open` or `fetch`: a string, absolute or relative, or a `URL`
 * @returns the operation's name, `notifications` for the older REST answers; `null` for every other request
 */
export function operationOf(url: unknown): string | null {
  const address = url instanceof URL ? url.href : typeof url === 'string' ? url : '';
  const path = address.replace(/[?#].*/s, '').replace(HOST, '');
  return /^\/(?!\/)/.test(path) ? ((GRAPHQL.exec(path) ?? REST.exec(path))?.[1] ?? null) : null;
}
