/** Everything that the stand-in for Facebook shows, and which of it belongs to which address. */
import { brandPosts, longPost } from './feed/brand-page.ts';
import { type Actor, type CommentEntry, type PostEntry, withReplies } from './feed/entry.ts';
import { harbourPosts } from './feed/harbour-page.ts';
import { homePosts } from './feed/home.ts';
import { pages, people } from './feed/people.ts';

export type { Actor, CommentEntry, PostEntry, Reaction } from './feed/entry.ts';
export { totalOf, withReplies, withShownReplies } from './feed/entry.ts';
export { pages, people } from './feed/people.ts';

/** Every post, without the one whose length is the address's choice. */
export const posts: readonly PostEntry[] = [...homePosts, ...brandPosts, ...harbourPosts];

/** Every comment with its post, replies after what they answer. */
export const comments: readonly { post: PostEntry; comment: CommentEntry }[] = posts.flatMap((post) =>
  post.comments.flatMap((top) => withReplies(top).map((comment) => ({ post, comment }))),
);

/** Posts of a Page, newest at the top as it arranges them. */
export const timelineOf = (vanity: string): readonly PostEntry[] =>
  posts.filter(({ owner }) => owner.kind === 'page' && vanityOf(owner) === vanity);

export const home: readonly PostEntry[] = homePosts;

export const vanityOf = ({ address }: Actor): string | null => (typeof address === 'object' ? address.vanity : null);

/** @param length comments of the long post */
export function postOf(id: string, length = 120): PostEntry | null {
  const long = longPost(0);
  return id === 'long' || id === long.id ? longPost(length) : (posts.find((post) => post.id === id) ?? null);
}

export const actorOf = (vanity: string): Actor | null =>
  [...Object.values(pages), ...Object.values(people)].find((actor) => vanityOf(actor) === vanity) ?? null;
