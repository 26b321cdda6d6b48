/** Puts the page of an address together, moves between addresses without loading, and opens posts over the page. */
import type { Arrival } from '../arrival.ts';
import { actorOf, type PostEntry, postOf } from '../feed.ts';
import { feedbackOf, postAddress } from '../ids.ts';
import { atOnce, type Order } from '../lists.ts';
import { queriesOf } from '../queries.ts';
import { postsAt, type Route, routeOf } from '../route.ts';
import { type Dialog, dialog } from './dialog.ts';
import { takeUp } from './islands.ts';
import type { PostView, PostWishes } from './post.ts';
import { shell } from './shell.ts';
import { expected, query, route as routeDefinition } from './source.ts';
import { page } from './state.ts';
import { type Timeline, timeline } from './timeline.ts';

interface App {
  route: Route;
  timeline: Timeline;
  dialog: Dialog | null;
  /** Is an answer with more posts under way? */
  asking: boolean;
}

const here = (): Route => routeOf(location.pathname, new URLSearchParams(location.search));

export const app: App = { route: here(), timeline: timeline(wishesFor), dialog: null, asking: true };

export const views = (): PostView[] => [...app.timeline.views, ...(app.dialog ? [app.dialog.view] : [])];
export const viewsOf = (id: string): PostView[] => views().filter(({ post }) => post.id === id);

function arrive({ posts, comments }: Arrival): void {
  for (const id of comments) page.arrived.add(id);
  app.timeline.add(posts);
  for (const view of views()) if (!view.emptied()) view.grow();
}

/** Comments alone, for a post that stands somewhere already. */
const arriveBelow = ({ comments }: Arrival): void => arrive({ posts: [], comments });

const total = (): number => postsAt(app.route, page.options.n).length;

function settle(): void {
  app.asking = false;
  app.timeline.settle(app.timeline.views.length < total());
}

export async function moreComments(id: string): Promise<void> {
  const post = postOf(id, page.options.n);
  if (!post) throw new Error(`no post ${id}`);
  const cursor = post.comments.filter((comment) => page.arrived.has(comment.id)).length;
  await query('CommentsListComponentsPaginationQuery', { id: feedbackOf(id), cursor, ...orderOf(id) }, arriveBelow);
}

/** The replies of a comment that came without them. */
export const moreReplies = (post: string, comment: string): Promise<void> =>
  query('Depth1CommentsListPaginationQuery', { id: feedbackOf(post, comment) }, arriveBelow);

const orderOf = (id: string): { order?: Order } => {
  const order = page.order.get(id);
  return order ? { order } : {};
};

/** The other order: Facebook asks for all of them again and draws them anew. */
export async function sort(id: string): Promise<void> {
  const order: Order = page.order.get(id) === 'newest' ? 'relevant' : 'newest';
  page.order.set(id, order);
  await query('CommentListComponentsRootQuery', { id: feedbackOf(id), order }, arriveBelow);
  for (const view of viewsOf(id)) view.reorder();
}

function wishesFor(post: PostEntry): PostWishes {
  return {
    open: () => void openDialog(post.id),
    more: () => void moreComments(post.id),
    sort: () => void sort(post.id),
    replies: (comment) => void moreReplies(post.id, comment),
  };
}

export async function openDialog(id: string): Promise<void> {
  const post = postOf(id, page.options.n);
  if (!post || app.dialog) return;
  history.pushState({ dialog: true }, '', new URL(postAddress(post)).pathname);
  app.dialog = dialog(post, wishesFor(post), () => history.back());
  await query('CometSinglePostDialogContentQuery', { storyID: feedbackOf(id) }, arriveBelow);
}

function closeDialog(): void {
  app.dialog?.close();
  app.dialog = null;
}

/** "(3)": notifications that nobody has read. */
function entitle(): void {
  const owner = app.route.kind === 'profile' ? actorOf(app.route.vanity ?? '') : null;
  document.title = `${page.options.signedIn ? '(3) ' : ''}${owner ? `${owner.name} | ` : ''}Facebook`;
}

function show(): void {
  app.route = here();
  entitle();
  app.timeline = timeline(wishesFor);
  app.asking = true;
  document.getElementById('mount_0_0_st')?.replaceChildren(shell(app.route, app.timeline.element));
}

const addressed = (path: string): URL => new URL(path, location.href);
const fallbackFor = (url: URL): Arrival => {
  const all = queriesOf(url, page.options.net === 'none').map(({ name, variables }) => expected(name, variables));
  return { posts: all.flatMap(({ posts }) => posts), comments: all.flatMap(({ comments }) => comments) };
};

/** Another address within the site; its first posts come with the definition of its route. */
export async function navigate(path: string, push = true): Promise<void> {
  const url = addressed(path);
  closeDialog();
  if (push) history.pushState({}, '', url.pathname + url.search);
  scrollTo(0, 0);
  show();
  const mine = app.timeline;
  await routeDefinition(
    url.pathname,
    () => fallbackFor(url),
    (arrival) => void (app.timeline === mine && arrive(arrival)),
  );
  if (app.timeline === mine) settle();
}

async function morePosts(): Promise<void> {
  const { route, timeline: mine } = app;
  const cursor = mine.views.length;
  if (app.asking || route.kind === 'post' || cursor >= total()) return;
  app.asking = true;
  const [name, id] =
    route.kind === 'home'
      ? ['CometNewsFeedPaginationQuery', {}]
      : ['ProfileCometTimelineFeedRefetchQuery', { id: mine.views[0]?.post.owner.id ?? '' }];
  await query(name, { ...id, cursor, count: atOnce }, (arrival) => void (app.timeline === mine && arrive(arrival)));
  if (app.timeline === mine) settle();
}

export function start(): void {
  show();
  takeUp(arrive, (found) => {
    if (!found || page.options.broken !== null) arrive(fallbackFor(addressed(location.href)));
    settle();
  });
  addEventListener('scroll', () => {
    app.timeline.revive();
    if (scrollY + innerHeight > document.documentElement.scrollHeight - 900) void morePosts();
  });
  addEventListener('popstate', () => {
    if (app.dialog) closeDialog();
    else void navigate(location.href, false);
  });
}
