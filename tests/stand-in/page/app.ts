/** Puts the page of an address together, moves between addresses without loading, and draws everything anew in another theme. */
import { nameOf } from './author.ts';
import { type Beginning, begin, type Column, column } from './column.ts';
import { box } from './element.ts';
import type { Options } from './options.ts';
import { type Route, routeOf } from './route.ts';
import { shell } from './shell.ts';
import { feedFor } from './source.ts';
import { page, palettes } from './state.ts';

const pro = location.hostname.startsWith('pro.');
const here = (): Route => routeOf(location.pathname, new URLSearchParams(location.search));

export const app: { columns: Column[] } = { columns: [] };

export function paint(): void {
  const { background, text, border, scheme } = page.palette;
  document.body.setAttribute('style', `background-color: ${background}; color: ${text}; --border: ${border};`);
  document.documentElement.style.colorScheme = scheme;
  document
    .querySelector('meta[name=theme-color]')
    ?.setAttribute('content', background === palettes.light.background ? '#FFFFFF' : '#000000');
}

/** X shows the bare title for a moment before the page's own. */
function entitle(route: Route): void {
  document.title = 'X';
  const say = (title: string): void => {
    const whole = document.documentElement.dir === 'rtl' ? `X \\ ${title}` : `${title} / X`;
    document.title = route.kind === 'notifications' ? `(2) ${whole}` : whole;
  };
  const [focal] = app.columns[0]?.timeline.items.filter((item) => item.focal) ?? [];
  if (focal)
    say(`${nameOf(focal.tweet.core.user_results.result)} on X: "${focal.tweet.legacy.full_text.slice(0, 60)}"`);
  else
    say(
      {
        home: 'Home',
        notifications: 'Notifications',
        search: `${route.variables.rawQuery} - Search`,
        profile: `@${route.variables.screen_name}`,
        status: 'Post',
      }[route.kind],
    );
}

const routes = (): Route[] => (pro ? [here(), routeOf('/notifications', new URLSearchParams())] : [here()]);

/** Requests leave before anything is drawn. */
export const firstRequests = (): Beginning[] => routes().map((route) => begin(feedFor(route), route));

export function show(beginnings: Beginning[]): void {
  for (const old of app.columns) old.end();
  const scrollers = pro ? [box('r-standin-deck'), box('r-standin-deck')] : [];
  app.columns = beginnings.flatMap((beginning, index) => {
    const route = routes()[index];
    return route ? [column(route, scrollers[index] ?? null, beginning)] : [];
  });
  const middle = app.columns.map(({ element }, index) => {
    scrollers[index]?.append(element);
    return scrollers[index] ?? element;
  });
  const outer = box('r-13awgt0 r-12vffkv', {}, box('r-13awgt0 r-12vffkv', {}, shell(middle, pro)));
  document.getElementById('react-root')?.replaceChildren(outer);
  entitle(here());
  void app.columns[0]?.ready.then(() => entitle(here()));
}

/** X's own navigation. Where no answer can come over the network, the page is loaded instead. */
export function navigate(path: string): void {
  const { net, broken } = page.options;
  if (net === 'none' || broken === 'json') {
    const url = new URL(path, location.href);
    for (const [name, value] of new URLSearchParams(location.search))
      if (name !== 'q') url.searchParams.set(name, value);
    location.assign(url);
    return;
  }
  history.pushState({}, '', path);
  window.scrollTo(0, 0);
  show(firstRequests());
}

/** Another theme draws everything anew from what is known, as on X. */
export function setTheme(theme: Options['theme']): void {
  page.palette = palettes[theme];
  paint();
  const { scrollY } = window;
  show(app.columns.map(({ feed, timeline }) => ({ feed, first: Promise.resolve(timeline.items) })));
  void app.columns[0]?.ready.then(() => window.scrollTo({ top: scrollY, behavior: 'instant' }));
}

export const redrawEverywhere = (id: string): void => {
  for (const { timeline } of app.columns)
    timeline.items.forEach((item, index) => {
      if (item.tweet.rest_id === id) timeline.redraw(index);
    });
};
