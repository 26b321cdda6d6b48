/** What an address of Facebook shows. */
import { home, type PostEntry, postOf, posts, timelineOf } from './feed.ts';
import { pfbid } from './ids.ts';

export interface Route {
  kind: 'home' | 'profile' | 'post' | 'nothing';
  /** Whose timeline; `null` elsewhere. */
  vanity: string | null;
  /** Id of the one post that the address shows. */
  post: string | null;
}

const named = (name: string): string | null => {
  if (name === 'long') return postOf('long')?.id ?? null;
  const found = posts.find(({ id, media }) => [id, pfbid(id), pfbid(id, 1)].includes(name) || media?.[0]?.id === name);
  return found?.id ?? null;
};

export function routeOf(pathname: string, search: URLSearchParams): Route {
  const parts = pathname.split('/').filter(Boolean);
  const [first, second, third, fourth] = parts;
  const one = (name: string | undefined): Route => {
    const post = named(name ?? '');
    return { kind: post === null ? 'nothing' : 'post', vanity: null, post };
  };
  if (first === undefined) return { kind: 'home', vanity: null, post: null };
  if (first === 'permalink.php') return one(search.get('story_fbid') ?? undefined);
  if (first === 'photo') return one(search.get('fbid') ?? undefined);
  if (first === 'reel') return one(second);
  if (first === 'groups') return one(fourth);
  if (second === 'posts') return one(parts.at(-1) === second ? undefined : (parts[3] ?? third));
  return timelineOf(first).length > 0
    ? { kind: 'profile', vanity: first, post: null }
    : { kind: 'nothing', vanity: first, post: null };
}

/** @param length comments of the long post */
export function postsAt(route: Route, length: number): readonly PostEntry[] {
  if (route.kind === 'home') return home;
  if (route.kind === 'profile') return timelineOf(route.vanity ?? '');
  const post = route.post === null ? null : postOf(route.post, length);
  return post === null ? [] : [post];
}
