/** One column of the page: its heading, its timeline, and the feed that fills it. */
import type { Item } from './article.ts';
import { bar, titles, top } from './column-head.ts';
import { box, el } from './element.ts';
import type { Route } from './route.ts';
import type { Feed } from './source.ts';
import { page } from './state.ts';
import { Timeline } from './timeline.ts';

const batch = 12;

export interface Column {
  element: HTMLElement;
  timeline: Timeline;
  feed: Feed;
  /** Resolves when the first posts stand in the list. */
  ready: Promise<void>;
  /** Brings up to `count` more posts, also beyond the end of the page. */
  more(count: number): Promise<void>;
  /** The next ordinary batch, unless the page has come to its end. */
  stream(): Promise<void>;
  end(): void;
}

/** Posts that are asked for, or were shown already in another theme, with the feed that goes on after them. */
export interface Beginning {
  feed: Feed;
  first: Promise<Item[]>;
}

/** How many posts a page begins with, and how many it goes on for. */
const limitOf = (route: Route): number => (route.kind === 'home' ? page.staging.length : Number.POSITIVE_INFINITY);
export const begin = (feed: Feed, route: Route): Beginning => ({
  feed,
  first: feed.next(Math.min(batch, limitOf(route))),
});

/** X's placeholder has no style; the real list replaces it. */
function section(route: Route): { region: HTMLElement; placeholder: HTMLElement } {
  const name = route.kind === 'home' ? page.labels.timeline : `Timeline: ${titles[route.kind]}`;
  const placeholder = el('div', '');
  const heading = el('h1', 'css-146c3p1 r-hiddenend', { dir: 'auto', id: 'accessible-list-0', role: 'heading' }, name);
  const labelled = el('div', '', { 'aria-label': name }, placeholder);
  return {
    placeholder,
    region: el('section', 'css-175oi2r', { role: 'region', 'aria-labelledby': heading.id }, heading, labelled),
  };
}

/** `scroller`: the element that scrolls, where it is not the window. */
export function column(route: Route, scroller: HTMLElement | null, { feed, first }: Beginning): Column {
  const { region, placeholder } = section(route);
  const limit = limitOf(route);
  let ended = route.kind === 'status';
  let waiting = true;
  let last: Promise<void> = Promise.resolve();

  const take = async (items: Promise<Item[]>): Promise<void> => {
    const arrived = await items;
    if (arrived.length === 0) ended = true;
    if (placeholder.isConnected) placeholder.replaceWith(timeline.element);
    timeline.add(arrived);
  };
  const inTurn = (start: () => Promise<void>): Promise<void> => {
    last = last.then(start);
    return last;
  };
  const stream = async (): Promise<void> => {
    const left = limit - timeline.items.length;
    if (waiting || ended || left <= 0) return;
    waiting = true;
    await inTurn(() => take(feed.next(Math.min(batch, left))));
    waiting = false;
  };
  const nearEnd = (): void => void (page.options.stream === null && stream());
  const timeline: Timeline = new Timeline(scroller, nearEnd);
  const ready = inTurn(() => take(first)).then(() => {
    waiting = false;
    nearEnd();
  });
  return {
    element: box('', {}, bar(route), top(route), region),
    timeline,
    feed,
    ready,
    stream,
    more: (count) => inTurn(() => take(feed.next(count))),
    end: () => timeline.end(),
  };
}
