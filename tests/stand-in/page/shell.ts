/** Everything around the timeline: navigation at the left, search and news at the right. */
import { box, type Child, drawing, el, span, words } from './element.ts';
import { icons } from './icons.ts';
import { page } from './state.ts';

const account = { name: 'Bramble Air', handle: 'brambleair' };

function navigation(): HTMLElement {
  const { text } = page.palette;
  const entry = (testId: string, label: string, href: string, icon: string): HTMLElement =>
    el(
      'a',
      'css-175oi2r r-standin-nav r-1loqt21',
      { href, role: 'link', 'data-testid': testId, 'aria-label': label, style: `color: ${text};` },
      box(
        'r-18u37iz r-1awozwy',
        {},
        drawing(icon, 'r-standin-navicon'),
        words('r-standin-navlabel', { dir: 'ltr' }, span('', label)),
      ),
    );
  const face = (size: string): HTMLElement =>
    box(`r-standin-face ${size}`, { style: '--one: hsl(96 44% 46%); --two: hsl(150 60% 26%)', 'data-initial': 'B' });
  return el(
    'header',
    'css-175oi2r r-standin-header',
    { role: 'banner' },
    box(
      'r-standin-side',
      {},
      el(
        'h1',
        'css-175oi2r',
        { role: 'heading' },
        el(
          'a',
          'css-175oi2r r-standin-nav',
          { href: '/home', 'aria-label': 'X', role: 'link', style: `color: ${text};` },
          drawing(icons.x, 'r-standin-navicon'),
        ),
      ),
      el(
        'nav',
        'css-175oi2r',
        { 'aria-label': 'Primary', role: 'navigation' },
        entry('AppTabBar_Home_Link', 'Home', '/home', icons.home),
        entry('AppTabBar_Explore_Link', 'Search', '/search?q=brambleair', icons.search),
        entry('AppTabBar_Notifications_Link', 'Notifications', '/notifications', icons.bell),
        entry('AppTabBar_DirectMessage_Link', 'Messages', '/messages', icons.mail),
        entry('AppTabBar_Profile_Link', 'Profile', `/${account.handle}`, icons.person),
      ),
      box('r-standin-newpost', {}, words('r-b88u0q', { dir: 'ltr' }, span('', 'Post'))),
      el(
        'button',
        'css-175oi2r r-18u37iz r-1awozwy r-standin-account',
        { 'data-testid': 'SideNav_AccountSwitcher_Button', 'aria-label': 'Account menu', type: 'button' },
        face('r-standin-me'),
        box(
          '',
          {},
          words('r-a023e6 r-rjixqe r-b88u0q', { dir: 'ltr', style: `color: ${text};` }, span('', account.name)),
          words(
            'r-a023e6 r-rjixqe',
            { dir: 'ltr', style: `color: ${page.palette.grey};` },
            span('', `@${account.handle}`),
          ),
        ),
      ),
    ),
  );
}

function sidebar(): HTMLElement {
  const { text, grey, border } = page.palette;
  const news = (over: string, title: string, under: string): HTMLElement =>
    box(
      'r-standin-news',
      {},
      words('r-n6v787 r-1cwl3u0', { dir: 'ltr', style: `color: ${grey};` }, span('', over)),
      words('r-a023e6 r-rjixqe r-b88u0q', { dir: 'ltr', style: `color: ${text};` }, span('', title)),
      words('r-n6v787 r-1cwl3u0', { dir: 'ltr', style: `color: ${grey};` }, span('', under)),
    );
  return box(
    'r-standin-sidebar',
    { 'data-testid': 'sidebarColumn' },
    box(
      'r-standin-search',
      { style: `border-color: ${border}; color: ${grey};` },
      drawing(icons.search, 'r-1xvli5t'),
      words('r-a023e6 r-rjixqe', { dir: 'ltr' }, span('', 'Search')),
    ),
    box(
      'r-standin-card',
      { style: `border-color: ${border};` },
      words('r-standin-heading', { dir: 'ltr', style: `color: ${text};` }, span('', 'What’s happening')),
      news('Travel · Trending', 'Bramble Air', '14.2K posts'),
      news('Sports · Live', 'Mapleton at home to Wyre Vale', 'Kick-off delayed'),
      news('Music · Trending', 'The Glass Season', '3,912 posts'),
      news('Only on X', 'Sourdough', '2,204 posts'),
    ),
  );
}

/** `columns`: what stands in the middle; X Pro shows several side by side and no sidebar. */
export function shell(columns: HTMLElement[], pro: boolean): HTMLElement {
  const middle: Child = pro
    ? box('r-18u37iz r-standin-columns', {}, ...columns)
    : box(
        'r-18u37iz',
        {},
        box(
          'r-standin-primary',
          { 'data-testid': 'primaryColumn', style: `border-color: ${page.palette.border};` },
          box('', { 'aria-label': page.labels.home, tabindex: 0 }, ...columns),
        ),
        sidebar(),
      );
  return box(
    'r-18u37iz r-standin-app',
    {},
    navigation(),
    el('main', 'css-175oi2r r-16y2uox', { role: 'main' }, box('', {}, box('', {}, middle))),
  );
}
