/** A post as the page shows it: a root that stays, and a card in it that is made, emptied and made again. */
import type { PostEntry } from '../feed.ts';
import { attachment, passedOn } from './attachment.ts';
import { head } from './author-head.ts';
import { type CommentList, commentList, type Wishes } from './comment-list.ts';
import { composer } from './composer.ts';
import { actionBar, counters } from './counters.ts';
import { strewn } from './dust.ts';
import { message } from './message.ts';
import { box, el, newId } from './node.ts';
import { page } from './state.ts';
import { withoutMarks } from './unreadable.ts';

export interface PostView {
  readonly post: PostEntry;
  readonly element: HTMLElement;
  /** The element that says `aria-posinset`. */
  readonly root: HTMLElement;
  /** Comments that have arrived in the meantime. */
  grow(): void;
  reorder(): void;
  /** New counters. */
  recount(): void;
  unfold(): void;
  /** Leaves nothing but the height. */
  empty(): void;
  /** Makes all of it anew, wherever it was emptied. */
  fill(): void;
  emptied(): boolean;
  /** Ids of the comments shown below it now. */
  commentIds(): string[];
}

export interface PostWishes extends Wishes {
  open(): void;
}

interface Ids {
  title: string;
  time: string;
  message: string;
  attachment: string;
  reactions: string;
  comments: string;
}

const newIds = (): Ids => {
  const base = newId();
  const [stem, end] = base.endsWith('»') ? [base.slice(0, -1), '»'] : [base, ''];
  const id = (index: number): string => `${stem}H${index}${end}`;
  return { title: base, time: id(1), message: id(2), attachment: id(3), comments: id(4), reactions: id(5) };
};

/** Time, message, attachment, reactions, comments: whoever is signed in since 2025 is told of ids that are nowhere. */
function described({ time, message: text, attachment: hung, reactions, comments }: Ids): string {
  const ids = [time, text, hung, reactions, comments];
  const lost = page.options.signedIn && page.options.shape >= '2025';
  return ids.map((id) => (lost ? id.replace('al9a', 'akd9a') : id)).join(' ');
}

export function postView(post: PostEntry, position: number, wishes: PostWishes): PostView {
  const { shape, signedIn, broken } = page.options;
  const ids = newIds();
  const role = shape === '2022' || !signedIn ? { role: 'article' } : {};
  const inner = el('div', '', { 'data-virtualized': 'false' });
  const root = el(
    'div',
    'root',
    { 'aria-posinset': position, 'aria-describedby': described(ids), 'aria-labelledby': ids.title, ...role },
    inner,
  );
  // For tests alone: a property, which no extension sees.
  Object.assign(root, { standsFor: post.id });
  const element = box('unit', box('', box('', root)));
  let comments: CommentList | null = null;
  let parts: { text: HTMLElement; counters: HTMLElement } | null = null;

  const hide = (): void => {
    if (broken === 'shape') withoutMarks(element);
  };
  const text = (): HTMLElement => message(post, ids.message, view.unfold) ?? box('');
  const counted = (): HTMLElement => counters(post, ids, wishes.open);

  const view: PostView = {
    post,
    element,
    root,
    grow: () => {
      comments?.grow();
      hide();
    },
    reorder: () => {
      comments?.redraw();
      hide();
    },
    recount: () => {
      if (!parts) return;
      const fresh = counted();
      parts.counters.replaceWith(fresh);
      parts.counters = fresh;
      hide();
    },
    unfold: () => {
      page.unfolded.add(post.id);
      if (!parts) return;
      const fresh = text();
      parts.text.replaceWith(fresh);
      parts.text = fresh;
      hide();
    },
    empty: () => {
      if (!parts) return;
      inner.setAttribute('style', `min-height: ${inner.offsetHeight}px`);
      inner.setAttribute('data-virtualized', 'true');
      inner.replaceChildren();
      parts = null;
      comments = null;
    },
    emptied: () => parts === null,
    commentIds: () => comments?.ids() ?? [],
    fill: () => {
      comments = commentList(post, wishes);
      parts = { text: text(), counters: counted() };
      const hung = el(
        'div',
        '',
        { id: ids.attachment },
        ...attachment(post),
        ...(post.reshares ? [passedOn(post.reshares)] : []),
      );
      const real = box(
        'real',
        box(
          '',
          head(post, ids, signedIn),
          parts.text,
          hung,
          box(
            '',
            el(
              'div',
              '',
              { 'data-visualcompletion': 'ignore-dynamic' },
              parts.counters,
              actionBar(wishes.open),
              comments.element,
              composer(),
            ),
          ),
        ),
      );
      inner.replaceChildren(box('card', ...strewn(real, shape >= '2024')));
      inner.setAttribute('data-virtualized', 'false');
      inner.removeAttribute('style');
      hide();
    },
  };
  view.fill();
  return view;
}
