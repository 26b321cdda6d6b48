/** The comments below a post: what has arrived of them, in the reader's order, with what brings more. */
import { type PostEntry, withReplies } from '../feed.ts';
import { ordered } from '../lists.ts';
import { icons } from './icons.ts';
import { box, el, icon, pressable, span } from './node.ts';
import { page } from './state.ts';
import { type Thread, thread } from './thread.ts';

export interface CommentList {
  element: HTMLElement;
  /** Puts comments that have arrived in the meantime to the others, which stay as they are. */
  grow(): void;
  /** Makes all of them anew. */
  redraw(): void;
  /** Ids of those shown now, replies after what they answer. */
  ids(): string[];
}

export interface Wishes {
  more(): void;
  sort(): void;
  replies(comment: string): void;
}

export function commentList(post: PostEntry, { more, sort, replies }: Wishes): CommentList {
  const list = page.options.shape === '2022' ? el('ul', 'threads', {}) : box('threads');
  const foot = box('more');
  const headline = box('');
  const shown = new Map<string, Thread>();

  const grow = (): void => {
    const { words } = page.labels;
    const order = page.order.get(post.id) ?? 'relevant';
    const here = ordered(post.comments, order).filter(({ id }) => page.arrived.has(id));
    for (const comment of here) {
      const known = shown.get(comment.id);
      known?.grow();
      if (known) continue;
      const fresh = thread(comment, { post, depth: 0, top: null, parent: null }, replies);
      shown.set(comment.id, fresh);
      list.append(fresh.element);
    }
    headline.hidden = here.length < 2;
    const name = el('span', '', { dir: 'auto' }, words[order]);
    headline.replaceChildren(
      pressable('sort', { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, sort, name, icon(icons.down, 12)),
    );
    const bringMore = pressable(
      'plain strong',
      {},
      more,
      el('span', '', { dir: 'auto' }, span('', words.moreComments)),
    );
    const soFar = span('secondary', `${here.length} / ${page.labels.number(post.totalComments)}`);
    const rest = here.length > 0 && post.comments.length > here.length;
    foot.replaceChildren(...(rest ? [bringMore, soFar] : []));
  };

  const redraw = (): void => {
    shown.clear();
    list.replaceChildren();
    grow();
  };
  grow();
  const ids = (): string[] =>
    ordered(post.comments, page.order.get(post.id) ?? 'relevant')
      .filter(({ id }) => shown.has(id))
      .flatMap(withReplies)
      .map(({ id }) => id)
      .filter((id) => page.arrived.has(id));
  return { element: box('comments', headline, list, foot), grow, redraw, ids };
}
