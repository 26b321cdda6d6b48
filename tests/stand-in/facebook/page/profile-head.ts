/** The top of a Page: picture, name, tick, followers, tabs. */
import { reduced } from '../answer/parts.ts';
import type { Actor } from '../feed.ts';
import { addressOf } from '../ids.ts';
import { icons } from './icons.ts';
import { box, el, icon, link, portrait, pressable, span } from './node.ts';
import { page } from './state.ts';

export function profileHead(owner: Actor): HTMLElement {
  const { verified } = page.labels.words;
  const face = box('face');
  face.append(portrait(owner.id, owner.name, 132));
  const address = addressOf(owner);
  const tab = (words: string, current: boolean): HTMLElement =>
    el(
      'a',
      current ? 'pagetab current' : 'pagetab',
      { role: 'tab', href: `${address}/${current ? '' : words.toLowerCase()}`, tabindex: '0' },
      span('', words),
    );
  return box(
    'profile',
    el('div', 'cover', {}, el('img', '', { alt: 'Cover photo', src: '/stand-in/meadow.svg' })),
    box(
      'profileline',
      face,
      box(
        'profilename',
        el(
          'h1',
          '',
          {},
          owner.name,
          owner.verified &&
            span('tick', '\u00A0', icon(icons.tick, 20, { title: verified, role: 'img', 'aria-label': verified })),
        ),
        owner.page
          ? box(
              'secondary',
              link(`${address}/followers/`, 'quiet', {}, `${reduced(owner.page.followers)} followers`),
              ` · ${owner.page.category}`,
            )
          : null,
        owner.page ? box('', owner.page.intro) : null,
      ),
      box('buttons', pressable('blue button', {}, null, 'Follow'), pressable('button', {}, null, 'Message')),
    ),
    el(
      'div',
      'pagetabs',
      { role: 'tablist' },
      tab('Posts', true),
      tab('About', false),
      tab('Reels', false),
      tab('Photos', false),
    ),
  );
}
