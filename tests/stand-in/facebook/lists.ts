/** What each of Facebook's queries lists: the server answers with it, and the page falls back on it when it can't read. */
import {
  comments as allComments,
  type CommentEntry,
  type PostEntry,
  postOf,
  posts,
  totalOf,
  vanityOf,
  withReplies,
} from './feed.ts';
import { digitsOf } from './ids.ts';
import { postsAt, type Route } from './route.ts';

export type Order = 'relevant' | 'newest';

export interface Variables {
  /** A feedback's base64 name, or a Page's digits. */
  id?: string;
  storyID?: string;
  count?: number;
  /** Number of posts or comments that are there already. */
  cursor?: number;
  order?: Order;
}

/** Posts that an address brings at once, and each later answer. */
export const atOnce = 3;
/** Comments that "View more comments" brings. */
export const moreComments = 10;

export const ordered = (comments: readonly CommentEntry[], order: Order): readonly CommentEntry[] =>
  order === 'relevant' ? comments : [...comments].sort((one, other) => one.minutesAgo - other.minutesAgo);

/** The posts of a timeline query; `null` when `name` is none. */
export function postsFor(
  name: string,
  { cursor = 0, count = atOnce, id }: Variables,
  length: number,
): readonly PostEntry[] | null {
  const page = (route: Route): readonly PostEntry[] => postsAt(route, length).slice(cursor, cursor + count);
  if (/^Comet(ModernHomeFeed|NewsFeedPagination)Query$/.test(name))
    return page({ kind: 'home', vanity: null, post: null });
  if (/^ProfileCometTimelineFeed(Refetch)?Query$/.test(name)) {
    const owner = posts.find((post) => post.owner.id === id)?.owner;
    return page({ kind: 'profile', vanity: owner ? vanityOf(owner) : null, post: null });
  }
  return null;
}

export interface Listed {
  post: PostEntry;
  comments: readonly CommentEntry[];
  last: boolean;
}

/** The comments of a comment query; `null` when `name` is none or the post is unknown. */
export function commentsFor(
  name: string,
  { id = '', storyID, cursor = 0, order = 'relevant' }: Variables,
  length: number,
): Listed | null {
  const post = postOf(digitsOf(storyID ?? id) ?? '', length);
  if (post === null) return null;
  const all = ordered(post.comments, order);
  const until = {
    CommentsListComponentsPaginationQuery: cursor + moreComments,
    CommentListComponentsRootQuery: Math.max(cursor, post.shown),
    CometSinglePostDialogContentQuery: post.shown,
  }[name];
  if (until === undefined) return null;
  const from = name === 'CommentsListComponentsPaginationQuery' ? cursor : 0;
  return { post, comments: all.slice(from, until), last: until >= all.length };
}

/** The comment whose replies a query asks for; `null` when `name` is none or the comment is unknown. */
export function repliesFor(name: string, { id = '' }: Variables): { post: PostEntry; comment: CommentEntry } | null {
  if (name !== 'Depth1CommentsListPaginationQuery') return null;
  const digits = digitsOf(id);
  return allComments.find(({ comment }) => comment.id === digits) ?? null;
}

/** Eight comments on the brand's posts, the ones with most reactions: what Meta Business Suite lists. */
export function inboxOf(owner: string): readonly { post: PostEntry; comment: CommentEntry }[] {
  const all = posts
    .filter((post) => post.owner.id === owner)
    .flatMap((post) =>
      post.comments.flatMap((comment) =>
        withReplies(comment)
          .slice(0, 1)
          .map((one) => ({ post, comment: one })),
      ),
    );
  return all.sort((one, other) => totalOf(other.comment.reactions) - totalOf(one.comment.reactions)).slice(0, 8);
}
