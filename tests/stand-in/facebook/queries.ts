/** What an address asks for at once. */
import { timelineOf } from './feed.ts';
import { feedbackOf } from './ids.ts';
import { atOnce, type Variables } from './lists.ts';
import { routeOf } from './route.ts';

export interface Query {
  name: string;
  variables: Variables;
}

/** @param everything without a network all posts come with the page */
export function queriesOf(url: URL, everything: boolean): Query[] {
  const route = routeOf(url.pathname, url.searchParams);
  const count = everything ? 100 : atOnce;
  if (route.kind === 'home') return [{ name: 'CometModernHomeFeedQuery', variables: { count } }];
  if (route.kind === 'post' && route.post !== null)
    return [{ name: 'CometSinglePostDialogContentQuery', variables: { storyID: feedbackOf(route.post) } }];
  const owner = timelineOf(route.vanity ?? '')[0]?.owner;
  if (!owner) return [];
  return [
    { name: 'ProfileCometHeaderQuery', variables: { id: owner.id } },
    { name: 'ProfileCometTimelineFeedQuery', variables: { id: owner.id, count } },
  ];
}
