/** The text of a post in the elements that mark it as its message. */
import type { PostEntry } from '../feed.ts';
import { folded } from './folded.ts';
import { box, el } from './node.ts';
import { page } from './state.ts';

/** @param unfold what happens when the reader wants the rest of a cut text */
export function message(post: PostEntry, id: string, unfold: () => void): HTMLElement | null {
  if (post.text === '') return null;
  const lines = folded(post.id, post.text, post.cut === true, unfold);
  const marks = { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message', id };
  const inner = el('div', '', marks, box('', box('', el('span', '', { dir: 'auto' }, box('', ...lines)))));
  const outer =
    page.options.shape < '2025' ? inner : el('div', '', { 'data-ad-rendering-role': 'story_message' }, inner);
  return el('div', 'message', { dir: 'auto' }, outer);
}
