/** The comments inbox of Meta Business Suite: boxes in boxes, nothing that says what they are. */
import { pages } from '../feed.ts';
import { inboxOf } from '../lists.ts';
import { box, el } from './node.ts';
import { query } from './source.ts';
import { page } from './state.ts';

function row(name: string, words: string, minutes: number): HTMLElement {
  return box(
    'bizrow',
    box('bizface', name.slice(0, 1)),
    box('', box('strong', name), box('secondary', words), box('secondary small', page.labels.ago(minutes))),
  );
}

export function startInbox(): void {
  const items = inboxOf(pages.brand.id);
  const list = box('bizlist');
  const detail = box('bizdetail', box('secondary', 'Choose a comment'));
  document.body.classList.add('biz');
  document
    .getElementById('mount_0_0_st')
    ?.append(
      box(
        'bizpage',
        box('bizhead', el('div', '', {}, 'Inbox'), box('secondary', 'Facebook comments')),
        box('bizcolumns', list, detail),
      ),
    );
  const rows = items.map(({ comment }) => row(comment.author.name, comment.text ?? 'Sticker', comment.minutesAgo));
  void query('BizInboxCommentThreadListContainerQuery', {}, () => list.replaceChildren(...rows));
  void query('BizInboxPostDetailViewWrapperQuery', {}, ({ comments }) => {
    for (const id of comments) page.arrived.add(id);
    const [first] = items;
    if (first)
      detail.replaceChildren(
        row(first.post.author.name, first.post.text, first.post.minutesAgo),
        row(first.comment.author.name, first.comment.text ?? '', first.comment.minutesAgo),
      );
  });
}
