/** What stands around the posts: bar, navigation, stories, chat. None of it is a post, some of it looks like one. */
import { actorOf, people } from '../feed.ts';
import type { Route } from '../route.ts';
import { icons } from './icons.ts';
import { box, el, icon, link, portrait, pressable, span } from './node.ts';
import { notificationBell } from './notifications.ts';
import { profileHead } from './profile-head.ts';
import { page } from './state.ts';

function bar(): HTMLElement {
  const tab = (path: string, label: string, current: boolean): HTMLElement =>
    link('/', current ? 'tab current' : 'tab', { 'aria-label': label }, icon(path, 24));
  return el(
    'div',
    'bar',
    { role: 'banner' },
    link('/', 'logo', { 'aria-label': 'Facebook' }, 'f'),
    el(
      'label',
      'search',
      {},
      el('input', '', { type: 'search', placeholder: 'Search Facebook', 'aria-label': 'Search Facebook' }),
    ),
    el(
      'div',
      'tabs',
      { role: 'navigation' },
      tab(icons.home, 'Home', true),
      tab(icons.video, 'Video', false),
      tab(icons.people, 'Groups', false),
    ),
    page.options.signedIn &&
      box(
        'tools',
        pressable('round', { 'aria-label': 'Messenger' }, null, icon(icons.chat, 20)),
        notificationBell(),
        round(people.viewer.id, people.viewer.name, 40),
      ),
  );
}

const round = (id: string, name: string, size: number): HTMLElement => {
  const holder = box('face');
  holder.append(portrait(id, name, size));
  return holder;
};

const left = (): HTMLElement =>
  el(
    'div',
    'left',
    { role: 'navigation' },
    ...[people.viewer, people.nell, people.freya].map(({ id, name }) =>
      link(`https://www.facebook.com/${id}`, 'entry', {}, round(id, name, 36), span('', name)),
    ),
  );

const storyPictures = ['meadow', 'loaf', 'board', 'suitcase'] as const;

/** Stories: pictures with names, articles of their own that hold no post. */
const stories = (): HTMLElement =>
  el(
    'div',
    'stories',
    { 'data-pagelet': 'Stories', role: 'region', 'aria-label': 'Stories' },
    ...[people.freya, people.kit, people.ines, people.bea].map(({ id, name }, index) =>
      el(
        'div',
        'story',
        { role: 'article', 'aria-label': `${name}, story` },
        link(
          `https://www.facebook.com/stories/${id}/`,
          '',
          {},
          el('img', '', { alt: '', src: `/stand-in/${storyPictures[index] ?? 'meadow'}.svg` }),
          round(id, name, 36),
          span('', name),
        ),
      ),
    ),
  );

function chat(): HTMLElement {
  const line = (id: string, name: string, says: string): HTMLElement =>
    el(
      'div',
      'entry',
      { role: 'row' },
      round(id, name, 36),
      el('span', '', { dir: 'auto' }, name),
      el('span', 'secondary small', { dir: 'auto' }, says),
    );
  return el(
    'div',
    'right',
    { role: 'complementary', 'data-pagelet': 'ChatTab' },
    box('secondary strong', 'Contacts'),
    line(people.nell.id, people.nell.name, 'did you see what Bramble Air posted'),
    line(people.yusuf.id, people.yusuf.name, 'still at the airport'),
    line(people.esme.id, people.esme.name, ''),
    el(
      'div',
      'field',
      { role: 'textbox', contenteditable: 'true', 'aria-label': 'Message' },
      el('p', '', {}, el('br', '')),
    ),
  );
}

/** Nobody is signed in: an invitation along the lower edge. */
const invitation = (): HTMLElement =>
  box(
    'invitation',
    el('span', '', {}, 'Log in or sign up for Facebook to connect with friends, family and people you know.'),
  );

export function shell(route: Route, posts: HTMLElement): HTMLElement {
  const { signedIn } = page.options;
  const owner = route.kind === 'profile' ? actorOf(route.vanity ?? '') : null;
  const column = box('column', signedIn && route.kind === 'home' ? stories() : null, posts);
  return box(
    'page',
    bar(),
    box(
      'middle',
      route.kind === 'home' && signedIn ? left() : null,
      el('div', 'main', { role: 'main' }, owner ? profileHead(owner) : null, column),
      route.kind === 'home' && signedIn ? chat() : null,
    ),
    signedIn ? null : invitation(),
  );
}
