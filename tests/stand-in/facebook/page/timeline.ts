/** The posts of an address, one below the other: added as they come, emptied when far away, made again on return. */
import { type PostEntry, postOf } from '../feed.ts';
import { atOnce } from '../lists.ts';
import { box } from './node.ts';
import { type PostView, type PostWishes, postView } from './post.ts';
import { skeleton } from './skeleton.ts';
import { page } from './state.ts';

export interface Timeline {
  readonly element: HTMLElement;
  readonly views: PostView[];
  add(ids: readonly string[]): void;
  /** No more grey shapes below. */
  settle(more: boolean): void;
  /** Empties what is further away than a window's height. */
  recycle(): void;
  /** Makes what is near again. */
  revive(): void;
}

export function timeline(wishesFor: (post: PostEntry) => PostWishes): Timeline {
  const list = box('list');
  const foot = box('list', ...Array.from({ length: atOnce }, skeleton));
  const views: PostView[] = [];
  const distance = (view: PostView): number => {
    const { top, bottom } = view.element.getBoundingClientRect();
    return Math.max(top - innerHeight, -bottom, 0);
  };
  return {
    element: box('', list, foot),
    views,
    add(ids) {
      for (const id of ids) {
        const post = postOf(id, page.options.n);
        if (!post || views.some((view) => view.post.id === id)) continue;
        const view = postView(post, views.length + 1, wishesFor(post));
        views.push(view);
        list.append(view.element);
      }
    },
    settle: (more) => foot.replaceChildren(...(more ? [skeleton()] : [])),
    recycle() {
      for (const view of views) if (distance(view) > innerHeight) view.empty();
    },
    revive() {
      for (const view of views) if (view.emptied() && distance(view) < innerHeight / 2) view.fill();
    },
  };
}
