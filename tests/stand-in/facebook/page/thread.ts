/** A comment with the replies below it that have arrived, and a way to the others. */
import type { CommentEntry } from '../feed.ts';
import { commentArticle, type Standing } from './comment.ts';
import { box, el, pressable } from './node.ts';
import { page } from './state.ts';

export interface Thread {
  element: HTMLElement;
  /** Puts replies that have arrived in the meantime to the others. */
  grow(): void;
}

/** In 2022 comments were items of lists, since then they are boxes in boxes. */
const wrapped = (...children: HTMLElement[]): HTMLElement =>
  page.options.shape === '2022' ? el('li', 'thread', {}, ...children) : box('thread', ...children);

/** @param ask what happens when the reader wants the replies of a comment */
export function thread(comment: CommentEntry, standing: Standing, ask: (comment: string) => void): Thread {
  const { post, depth, top } = standing;
  const replies = box(`replies depth${depth + 1}`);
  const shown = new Map<string, Thread>();
  const grow = (): void => {
    const here = comment.replies.filter(({ id }) => page.arrived.has(id));
    for (const reply of here) {
      const known = shown.get(reply.id);
      known?.grow();
      if (known) continue;
      const fresh = thread(reply, { post, depth: depth + 1, top: top ?? comment, parent: comment }, ask);
      if (shown.size === 0) replies.replaceChildren();
      shown.set(reply.id, fresh);
      replies.append(fresh.element);
    }
    if (shown.size > 0 || comment.replies.length === 0 || replies.childNodes.length > 0) return;
    const words = el('span', '', { dir: 'auto' }, page.labels.replies(comment.replies.length));
    replies.append(pressable('plain strong secondary', {}, () => ask(comment.id), words));
  };
  grow();
  return { element: wrapped(box('row', commentArticle(comment, standing)), replies), grow };
}
