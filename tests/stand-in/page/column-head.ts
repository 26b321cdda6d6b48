/** What stands above a timeline: tabs or a heading, the composer, notices, the head of a profile. */
import { box, drawing, el, span, words } from './element.ts';
import { icons } from './icons.ts';
import { profileHead } from './profile-head.ts';
import type { Route } from './route.ts';
import { page } from './state.ts';

export const titles: Record<Route['kind'], string> = {
  home: 'Home',
  search: 'Search',
  notifications: 'Notifications',
  profile: 'Profile',
  status: 'Post',
};

export function bar(route: Route): HTMLElement {
  const { text, grey, border } = page.palette;
  const tab = (name: string, chosen: boolean): HTMLElement =>
    box(
      'r-standin-tab',
      { role: 'tab', 'aria-selected': String(chosen) },
      words(
        'r-a023e6 r-rjixqe r-b88u0q',
        { dir: 'ltr', style: `color: ${chosen ? text : grey};` },
        span(chosen ? 'r-standin-chosen' : '', name),
      ),
    );
  const inner = {
    home: () => [tab('For you', true), tab('Following', false)],
    search: () => [tab('Top', false), tab('Latest', true), tab('People', false)],
    notifications: () => [tab('All', false), tab('Verified', false), tab('Mentions', true)],
    profile: () => [
      words('r-standin-heading', { dir: 'ltr', style: `color: ${text};` }, span('', route.variables.screen_name ?? '')),
    ],
    status: () => [
      el(
        'button',
        'css-175oi2r r-1loqt21 r-standin-back',
        {
          'aria-label': 'Back',
          role: 'button',
          'data-testid': 'app-bar-back',
          type: 'button',
          style: `color: ${text};`,
        },
        '←',
      ),
      words('r-standin-heading', { dir: 'ltr', style: `color: ${text};` }, span('', 'Post')),
    ],
  }[route.kind]();
  return box(
    'r-18u37iz r-standin-bar',
    { style: `border-color: ${border}; background-color: ${page.palette.background};` },
    ...inner,
  );
}

function composer(): HTMLElement {
  const { grey, border } = page.palette;
  const person = box('r-standin-face r-standin-me', {
    style: '--one: hsl(96 44% 46%); --two: hsl(150 60% 26%)',
    'data-initial': 'B',
  });
  return box(
    'r-18u37iz r-standin-composer',
    { style: `border-color: ${border};` },
    person,
    // The field and its buttons share a block: below them is room for nothing of X's own.
    box(
      'r-standin-writing',
      {},
      words(
        'r-standin-prompt',
        { 'data-testid': 'tweetTextarea_0', dir: 'ltr', style: `color: ${grey};` },
        span('', 'What’s happening?'),
      ),
      box(
        'r-18u37iz r-standin-tools',
        { 'data-testid': 'toolBar' },
        box('r-standin-post', {}, words('r-b88u0q', { dir: 'ltr' }, span('', 'Post'))),
      ),
    ),
  );
}

/** A like and a follow: cells that hold no post. */
function notices(): HTMLElement {
  const notice = (icon: string, colour: string, text: string): HTMLElement =>
    el(
      'div',
      '',
      { 'data-testid': 'cellInnerDiv' },
      el(
        'article',
        'css-175oi2r r-18u37iz r-standin-notice',
        { 'data-testid': 'notification', role: 'article', style: `border-color: ${page.palette.border};` },
        box('', { style: `color: ${colour};` }, drawing(icon, 'r-1xvli5t')),
        words('r-a023e6 r-rjixqe', { dir: 'ltr', style: `color: ${page.palette.text};` }, span('', text)),
      ),
    );
  return box(
    '',
    {},
    notice(icons.liked, 'rgb(249, 24, 128)', 'Lena bakes and 11 others liked your post'),
    notice(icons.person, 'rgb(29, 155, 240)', 'Finn Oakhurst followed you'),
  );
}

/** What comes between the bar and the posts. */
export const top = (route: Route): HTMLElement | null =>
  ({
    home: composer,
    notifications: notices,
    profile: () => profileHead(route.variables.screen_name ?? ''),
    search: () => null,
    status: () => null,
  })[route.kind]();
