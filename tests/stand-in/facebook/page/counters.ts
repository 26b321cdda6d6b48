/** The line of counters below a post, and the three buttons. */
import { byFrequency } from '../answer/parts.ts';
import { type PostEntry, totalOf } from '../feed.ts';
import { icons } from './icons.ts';
import { box, el, icon, pressable, span } from './node.ts';
import { page } from './state.ts';

export const reactionsOf = (post: PostEntry): number => totalOf(post.reactions) + (page.grown.get(post.id) ?? 0);

function toolbar(post: PostEntry, id: string): HTMLElement {
  const { labels } = page;
  const faces = byFrequency(post.reactions)
    .slice(0, 3)
    .map(([name, count]) =>
      span(
        'reaction',
        span(
          '',
          pressable(
            '',
            { 'aria-label': labels.people(name, count) },
            null,
            el('img', '', { height: 18, width: 18, role: 'presentation', src: `/stand-in/reaction/${name}.svg` }),
          ),
        ),
      ),
    );
  const number = labels.number(reactionsOf(post));
  return box(
    'reactions',
    el(
      'span',
      'faces',
      { 'aria-label': labels.words.whoReacted, role: 'toolbar' },
      el('span', 'faces', { id }, ...faces),
    ),
    box(
      '',
      span(
        '',
        pressable(
          'plain',
          {},
          null,
          box('hidden', labels.words.allReactions),
          el('span', 'total', { 'aria-hidden': 'true' }, span('', span('', number))),
          ' ',
          span('hidden', span('', span('', number))),
        ),
      ),
    ),
  );
}

const counted = (words: string, attributes: Record<string, string>, press: (() => void) | null): HTMLElement =>
  box('', span('', pressable('plain', attributes, press, el('span', '', { dir: 'auto' }, span('', words)))));

/** @param open what happens when the number of comments is pressed */
export function counters(post: PostEntry, ids: { reactions: string; comments: string }, open: () => void): HTMLElement {
  const { labels } = page;
  return box(
    'counters secondary',
    reactionsOf(post) > 0 ? toolbar(post, ids.reactions) : box(''),
    box(
      'talk',
      post.totalComments > 0 &&
        counted(labels.comments(post.totalComments), { id: ids.comments, 'aria-expanded': 'true' }, open),
      post.shares > 0 && counted(labels.shares(post.shares), {}, null),
    ),
  );
}

export function actionBar(open: () => void): HTMLElement {
  const { like, commentVerb, share } = page.labels.words;
  const marked = page.options.shape >= '2025' && page.options.signedIn;
  const button = (words: string, path: string, role: string, press: (() => void) | null): HTMLElement =>
    box(
      'action',
      pressable(
        'actionbutton',
        { 'aria-label': words },
        press,
        icon(path, 18),
        el('span', '', { dir: 'auto' }, el('span', '', marked ? { 'data-ad-rendering-role': role } : {}, words)),
      ),
    );
  return box(
    'actionbar secondary',
    button(like, icons.like, 'like_button', null),
    button(commentVerb, icons.comment, 'comment_button', open),
    button(share, icons.share, 'share_button', null),
  );
}
