/** What an address of X shows, and which answer its page needs. */

export interface Route {
  kind: 'home' | 'search' | 'notifications' | 'profile' | 'status';
  operation: 'HomeTimeline' | 'SearchTimeline' | 'NotificationsTimeline' | 'UserTweets' | 'TweetDetail';
  variables: { rawQuery?: string; screen_name?: string; focalTweetId?: string };
}

export function routeOf(pathname: string, search: URLSearchParams): Route {
  const [first = 'home', second, third] = pathname.split('/').filter(Boolean);
  if (second === 'status' && third)
    return { kind: 'status', operation: 'TweetDetail', variables: { focalTweetId: third } };
  if (first === 'search')
    return { kind: 'search', operation: 'SearchTimeline', variables: { rawQuery: search.get('q') ?? '' } };
  if (first === 'notifications') return { kind: 'notifications', operation: 'NotificationsTimeline', variables: {} };
  if (first === 'home') return { kind: 'home', operation: 'HomeTimeline', variables: {} };
  return { kind: 'profile', operation: 'UserTweets', variables: { screen_name: first } };
}
