/** What tests may do with the page: `window.standIn`, which has the types of this site under the name `window.facebook`. */
import { app, moreComments, moreReplies, navigate, openDialog, sort, views, viewsOf } from './app.ts';
import type { Options } from './options.ts';
import { page } from './state.ts';

export interface FacebookStandIn {
  /** Errors, unhandled rejections and violations of the page's policy. */
  errors: string[];
  /** Ids of the posts and comments shown now, in the order of the page; a post that also stands in a dialog comes twice. */
  ids(): string[];
  /** Height in pixels of each post and comment shown now, in the order of the page. */
  heights(): number[];
  /** Width in pixels of the bubble of each comment shown now. */
  widths(): number[];
  setTheme(theme: Options['theme']): void;
  /** Moves to another address as a click on a link does; resolves when its first posts are there. */
  navigate(path: string): Promise<void>;
  /** Empties posts that are far away; they come back when the reader scrolls to them. */
  recycle(): void;
  /** Resolves when the post stands over the page, with its comments. */
  openDialog(post: string): Promise<void>;
  closeDialog(): void;
  /** "View more comments" below a post; resolves when they are there. */
  moreComments(post: string): Promise<void>;
  /** The other order of the comments below a post, by default the first one that has comments. */
  sort(post?: string): Promise<void>;
  /** "View all replies" of a comment that came without them; resolves when they are there. */
  moreReplies(post: string, comment: string): Promise<void>;
  /** The rest of a post's text; in a comment its own button does it. */
  seeMore(post: string): void;
  /** Makes everything in a post anew, as React does when something far above has changed. */
  redraw(post: string): void;
  /** Scrolls until the post is at the top of the window. */
  scrollTo(post: string): void;
}

declare global {
  interface Window {
    facebook: FacebookStandIn;
  }
}

export function listenForErrors(): string[] {
  const errors: string[] = [];
  addEventListener('error', (event) => errors.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => errors.push(`rejection: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    errors.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  return errors;
}

/** Meta Business Suite has neither posts nor comments that say what they are. */
const inbox = location.hostname.startsWith('business.');

export function exposeStandIn(errors: string[]): void {
  const theme = (name: Options['theme']): void => {
    const { classList } = document.documentElement;
    classList.remove('__fb-light-mode', '__fb-dark-mode');
    classList.add(`__fb-${name}-mode`);
  };
  const articles = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.root, .comment')];
  const standIn: FacebookStandIn = {
    errors,
    ids: () =>
      inbox
        ? [...page.arrived]
        : views().flatMap((view) => (view.emptied() ? [] : [view.post.id, ...view.commentIds()])),
    heights: () => articles().map((one) => one.getBoundingClientRect().height),
    widths: () => [...document.querySelectorAll('.bubble')].map((one) => one.getBoundingClientRect().width),
    setTheme: theme,
    navigate,
    recycle: () => app.timeline.recycle(),
    openDialog,
    closeDialog: () => history.back(),
    moreComments,
    moreReplies,
    redraw: (post) => {
      for (const view of viewsOf(post)) view.fill();
    },
    sort: (post) => sort(post ?? views().find((view) => view.commentIds().length > 0)?.post.id ?? ''),
    seeMore: (post) => {
      for (const view of viewsOf(post)) view.unfold();
    },
    scrollTo: (post) => viewsOf(post)[0]?.element.scrollIntoView({ behavior: 'instant', block: 'start' }),
  };
  Object.assign(window, { standIn, facebook: standIn });
}
