/** The head of a post: picture, who, with whom, in which group, when. */
import type { PostEntry } from '../feed.ts';
import { addressOf } from '../ids.ts';
import { icons } from './icons.ts';
import { box, type Child, el, icon, link, portrait, pressable, span } from './node.ts';
import { page } from './state.ts';
import { timestamp } from './timestamp.ts';

export interface HeadIds {
  title: string;
  time: string;
}

/** In a group a link to somebody goes through the group. */
const profileIn = (post: PostEntry): string =>
  post.group ? `https://www.facebook.com/groups/${post.group.id}/user/${post.author.id}/` : addressOf(post.author);

const named = (href: string, name: string): HTMLElement =>
  span('', link(href, 'name', {}, el('strong', '', {}, span('', name))));

function title(post: PostEntry, id: string): HTMLElement {
  const { with: withWord, verified } = page.labels.words;
  const author = named(profileIn(post), post.author.name);
  const parts: Child[] = [author];
  if (post.author.verified) {
    parts.push(span('tick', '\u00A0', icon(icons.tick, 12, { title: verified, role: 'img', 'aria-label': verified })));
  }
  if (post.companion) parts.push(` ${withWord} `, named(addressOf(post.companion), post.companion.name), '.');
  return el('h4', 'title', { id }, span('', span('', ...parts)));
}

/** In the home feed a group is what a post is titled with; who wrote it stands in the line below. */
function groupTitle({ id: group, name }: { id: string; name: string }, id: string): HTMLElement {
  return el('h4', 'title', { id }, span('', span('', named(`https://www.facebook.com/groups/${group}/`, name))));
}

const audience = (): HTMLElement => span('audience', span('', icon(icons.globe, 12, { title: 'Shared with Public' })));

function byline(post: PostEntry, id: string): HTMLElement {
  const dot = (): HTMLElement => span('', span('', '\u00A0'), el('span', '', { 'aria-hidden': 'true' }, ' · '));
  const author = post.group ? [named(profileIn(post), post.author.name), dot()] : [];
  const when = post.ad ? span('', page.labels.words.sponsored) : timestamp(post);
  return el('div', 'byline', { id }, ...author, span('', span('', when)), dot(), audience());
}

function buttons(): HTMLElement {
  const { actions, close } = page.labels.words;
  const opens = { 'aria-expanded': 'false', 'aria-haspopup': 'menu', 'aria-label': actions };
  return box(
    'menu',
    pressable('round', opens, null, icon(icons.more, 20)),
    pressable('round', { 'aria-label': close }, null, icon(icons.close, 20)),
  );
}

/** @param menu are there buttons at its end? */
export function head(post: PostEntry, ids: HeadIds, menu: boolean): HTMLElement {
  const { author, group } = post;
  const heading = group ? groupTitle(group, ids.title) : title(post, ids.title);
  const marks = page.options.shape < '2025' ? {} : { 'data-ad-rendering-role': 'profile_name' };
  const face = box('', portrait(author.id, author.name, 40));
  return box(
    'head',
    box('', span('', link(profileIn(post), 'face', { 'aria-label': author.name }, face))),
    box(
      'who',
      box('', el('span', '', { dir: 'ltr' }, el('div', '', marks, heading))),
      box('', el('span', 'secondary', { dir: 'ltr' }, byline(post, ids.time))),
    ),
    menu && buttons(),
  );
}
