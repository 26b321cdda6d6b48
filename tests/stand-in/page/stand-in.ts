/** What tests may do with the page: `window.standIn`. */
import { app, navigate, setTheme } from './app.ts';
import { bump } from './growth.ts';
import { staged } from './hostile.ts';
import type { Shown } from './labels.ts';
import type { Options } from './options.ts';

export interface StandInPage {
  /** Resolves when the first posts stand in the page. */
  ready: Promise<void>;
  /** Brings `n` more posts to the end of the first column. */
  append(n: number): Promise<void>;
  /** Scrolls until the post with this index is at the top of the window; brings posts until it exists. */
  scrollTo(index: number): Promise<void>;
  /** Draws the post `id`, which must be in the list, into the nodes of the post at `index`, as React does. */
  recycle(index: number, id: string): void;
  setTheme(theme: Options['theme']): void;
  /** Changes a post's counters in place. */
  bump(id: string, counts: Partial<Shown>): void;
  /** Moves to another address as a click on a link does. */
  navigate(path: string): void;
  /** Ids of the posts in the first column, in order. */
  ids(): string[];
  /** Height of each cell in pixels; 0 for one that was never built. */
  heights(): number[];
  /** Errors, unhandled rejections and violations of the page's policy; what the hostile page does itself is left out. */
  errors: string[];
  /** What the hostile page has done. */
  hostile: { removed: number; cloned: number };
}

declare global {
  interface Window {
    standIn: StandInPage;
  }
}

export function listenForErrors(): string[] {
  const errors: string[] = [];
  const note = (text: string): void => {
    if (!text.includes(staged)) errors.push(text);
  };
  addEventListener('error', (event) => note(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    note(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  return errors;
}

export function exposeStandIn(errors: string[], ready: Promise<void>): void {
  const first = () => {
    const [column] = app.columns;
    if (!column) throw new Error('the page has no column yet');
    return column;
  };
  window.standIn = {
    ready,
    errors,
    hostile: { removed: 0, cloned: 0 },
    append: (n) => first().more(n),
    async scrollTo(index) {
      const { timeline, more } = first();
      for (let before = -1; timeline.items.length <= index && before !== timeline.items.length; ) {
        before = timeline.items.length;
        await more(index + 1 - before);
      }
      await timeline.scrollTo(index);
    },
    recycle(index, id) {
      const { items } = first().timeline;
      const other = items.find((item) => item.tweet.rest_id === id);
      if (!other || !items[index]) throw new Error(`no post ${id}, or nothing at ${index}`);
      items[index] = { ...other, lines: items[index].lines, ad: items[index].ad };
      first().timeline.redraw(index);
    },
    setTheme,
    bump,
    navigate,
    ids: () => first().timeline.items.map((item) => item.tweet.rest_id),
    heights: () => first().timeline.heights(),
  };
}
