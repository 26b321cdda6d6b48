/** A post over the page: a second copy of it, while the feed below stays as it is. */
import type { PostEntry } from '../feed.ts';
import { icons } from './icons.ts';
import { box, el, icon, pressable, span } from './node.ts';
import { type PostView, type PostWishes, postView } from './post.ts';
import { page } from './state.ts';

export interface Dialog {
  view: PostView;
  close(): void;
}

export function dialog(post: PostEntry, wishes: PostWishes, close: () => void): Dialog {
  const view = postView(post, 1, wishes);
  const { words } = page.labels;
  const title = el('h2', '', {}, span('', span('', `${post.author.name}${words.postOf}`)));
  const marks =
    page.options.broken === 'shape' ? {} : { role: 'dialog', 'aria-label': `${post.author.name}${words.postOf}` };
  const element = box(
    'over',
    el(
      'div',
      'dialog',
      marks,
      box('dialoghead', title, pressable('round', { 'aria-label': words.close }, close, icon(icons.close, 20))),
      box('scroller', view.element),
    ),
  );
  document.getElementById('mount_0_0_st')?.append(element);
  document.documentElement.classList.add('covered');
  return {
    view,
    close() {
      element.remove();
      document.documentElement.classList.remove('covered');
    },
  };
}
