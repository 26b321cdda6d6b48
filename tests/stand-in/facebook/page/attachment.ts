/** What hangs below a post's text: a photo, a link with its words, a reel, another post. */

import type { Medium } from '../feed/entry.ts';
import type { PostEntry } from '../feed.ts';
import { mediumAddress } from '../ids.ts';
import { head } from './author-head.ts';
import { icons } from './icons.ts';
import { box, el, icon, link, newId, span } from './node.ts';
import { blocks } from './text.ts';

const picture = ({ picture: name }: Medium): HTMLElement =>
  box('picture', el('img', '', { height: 356, width: 680, alt: 'May be a picture', src: `/stand-in/${name}.svg` }));

function linked(post: PostEntry, medium: Medium): HTMLElement {
  const words = el(
    'div',
    'linkwords',
    {},
    el(
      'div',
      'secondary small',
      { 'data-ad-rendering-role': 'meta' },
      el('span', '', { dir: 'auto' }, span('', 'elsewhere.example')),
    ),
    el('span', '', { dir: 'auto' }, el('span', 'linktitle', { 'data-ad-rendering-role': 'title' }, medium.title ?? '')),
  );
  return link(
    mediumAddress(post, medium),
    'attachment',
    { rel: 'nofollow noreferrer', target: '_blank' },
    picture(medium),
    words,
  );
}

export function attachment(post: PostEntry): HTMLElement[] {
  return (post.media ?? []).map((medium) => {
    if (medium.kind === 'link') return linked(post, medium);
    if (medium.kind === 'photo') return link(mediumAddress(post, medium), 'attachment', {}, picture(medium));
    const video = el('video', '', { preload: 'none', playsinline: '' });
    return link(
      mediumAddress(post, medium),
      'attachment reel',
      { 'aria-label': 'Reel' },
      picture(medium),
      video,
      box('play', icon(icons.play, 40)),
    );
  });
}

/** A post inside the one that passes it on: the same parts, but no root of its own. */
export const passedOn = (post: PostEntry): HTMLElement =>
  box(
    'passedon',
    ...attachment(post),
    head(post, { title: newId(), time: newId() }, false),
    box('message', box('', el('span', '', { dir: 'auto' }, ...blocks(post.text)))),
  );
