/** One comment: a bubble that hugs its words, with who, when and the reactions. */
import { byFrequency } from '../answer/parts.ts';
import { type CommentEntry, type PostEntry, totalOf } from '../feed.ts';
import { addressOf, commentAddress, commentQuery } from '../ids.ts';
import { folded } from './folded.ts';
import { icons } from './icons.ts';
import { box, el, icon, link, portrait, pressable, span } from './node.ts';
import { page } from './state.ts';

export interface Standing {
  post: PostEntry;
  depth: number;
  top: CommentEntry | null;
  parent: CommentEntry | null;
}

/** Facebook's dialect as the page writes it: `bn-IN`; nothing where it has none. */
const langOf = ({ dialect }: CommentEntry): string | null =>
  dialect === ''
    ? null
    : dialect
        .replace(/_XX$/, '')
        .replace(/^(\w+)_(\w+)_rom$/, '$1-Latn-$2')
        .replace('_', '-');

function profile(comment: CommentEntry, { post, top }: Standing): string {
  const address = addressOf(comment.author);
  return `${address}${address.includes('?') ? '&' : '?'}${commentQuery(post, comment, top)}`;
}

function chip(comment: CommentEntry): HTMLElement | null {
  const total = totalOf(comment.reactions);
  if (total === 0) return null;
  const faces = byFrequency(comment.reactions)
    .slice(0, 3)
    .map(([name]) =>
      el('img', '', { height: 18, width: 18, role: 'presentation', src: `/stand-in/reaction/${name}.svg` }),
    );
  const number = page.labels.number(total);
  const label = `${number}; ${page.labels.words.whoReacted}`;
  return box(
    'chip',
    box(
      '',
      pressable(
        'plain',
        { 'aria-label': label },
        null,
        span('faces', ...faces),
        ...(total > 1 ? [span('secondary', number)] : []),
      ),
    ),
  );
}

/** Long ones are cut as posts are; pressing "See more" replaces the lines alone. */
function words(comment: CommentEntry, text: string): HTMLElement {
  const lines = box('');
  const unfold = (): void => {
    page.unfolded.add(comment.id);
    draw();
  };
  const draw = (): void => lines.replaceChildren(...folded(comment.id, text, text.length > 300, unfold));
  draw();
  return box('said', el('span', '', { dir: 'auto', lang: langOf(comment) }, lines));
}

function bubble(comment: CommentEntry, standing: Standing): HTMLElement {
  const { author, verified, badge } = page.labels.words;
  const own = comment.author.id === standing.post.owner.id;
  const name = span(
    '',
    link(
      profile(comment, standing),
      'name',
      {},
      el('span', '', { dir: 'auto' }, el('span', 'nameword', { dir: 'auto' }, comment.author.name)),
    ),
  );
  const tick =
    comment.author.verified &&
    span('tick', '\u00A0', icon(icons.tick, 12, { title: verified, role: 'img', 'aria-label': verified }));
  const said = comment.text !== null && words(comment, comment.text);
  return box(
    'bubble',
    own && box('', pressable('authorbadge', { 'aria-label': badge }, null, el('span', '', { dir: 'auto' }, author))),
    span('line', name, tick),
    said,
  );
}

const sticker = (): HTMLElement =>
  box(
    'sticker',
    el('div', '', { role: 'img', 'aria-label': 'Sticker', style: 'background-image:url(/emoji/1f44d.svg)' }),
  );

function actions(comment: CommentEntry, { post, top }: Standing): HTMLElement {
  const { like, replyVerb } = page.labels.words;
  const item = (...inner: HTMLElement[]): HTMLElement => el('li', '', {}, span('', ...inner));
  const button = (words: string): HTMLElement => box('', pressable('plain', {}, null, words));
  const when = link(commentAddress(post, comment, top), 'quiet', {}, page.labels.ago(comment.minutesAgo));
  return el(
    'ul',
    'actions secondary',
    { 'aria-hidden': 'false' },
    item(box('', when)),
    item(button(like)),
    item(button(replyVerb)),
  );
}

export function commentArticle(comment: CommentEntry, standing: Standing): HTMLElement {
  const { labels } = page;
  const { author } = comment;
  const ago = labels.ago(comment.minutesAgo);
  const label = standing.parent
    ? labels.reply(author.name, standing.parent.author.name, ago)
    : labels.comment(author.name, ago);
  const size = standing.depth === 0 ? 32 : 24;
  const face = link(
    profile(comment, standing),
    'face',
    { 'aria-hidden': 'true', tabindex: '-1' },
    portrait(author.id, author.name, size),
  );
  const article = el(
    'div',
    'comment',
    { 'aria-label': label, role: 'article', tabindex: '-1' },
    box('', face),
    box(
      'beside',
      box('bubbleline', bubble(comment, standing), chip(comment)),
      comment.text === null && sticker(),
      actions(comment, standing),
    ),
  );
  // For tests alone: a property, which no extension sees.
  return Object.assign(article, { standsFor: comment.id });
}
