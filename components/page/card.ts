/** The card that hover or focus opens beside a badge: why worry, why not, by when, who has it. Text is set as text. */
import type { Explanation } from '@/lib/platform/mark.ts';
import { dueIn } from './due.ts';
import { names } from './icons.ts';

export interface CardActions {
  copy(): void;
  open(): void;
}

const careLines: Readonly<Record<Explanation['care'], string>> = {
  none: 'nobody on it yet',
  handling: 'in hand',
  answered: 'answered',
  escalated: 'escalated',
};

/** The weightiest reasons come first; a card is read at a glance. */
const most = 4;

/** @param now in milliseconds; @param canOpen whether a click in a page may open the panel in this browser */
export function card(
  document: Document,
  shown: Explanation,
  actions: CardActions,
  now: number,
  canOpen: boolean,
): HTMLElement {
  const make = (tag: string, className = '', text = ''): HTMLElement => {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    if (text !== '') element.textContent = text;
    return element;
  };
  const root = make('section', 'card');
  root.setAttribute('role', 'dialog');
  root.setAttribute('aria-label', `Firebreak: ${names[shown.level]}, score ${shown.score}`);

  const head = make('div', 'row');
  const title = make('h2', 'grow', names[shown.level]);
  title.append(make('small', '', ` \u00b7 score ${shown.score}`));
  head.append(title);
  const due = dueIn(shown.due, now);
  if (due !== null) head.append(make('span', due.late ? 'due late' : 'due', due.words));
  root.append(head);

  for (const way of ['for', 'against'] as const) {
    const reasons = shown.reasons.filter((reason) => reason.way === way);
    root.append(make('h3', '', way === 'for' ? 'Why worry' : 'Why not'));
    if (reasons.length === 0)
      root.append(make('p', 'note', way === 'for' ? 'Nothing speaks for it.' : 'Nothing speaks against it.'));
    const list = make('ul', way);
    for (const { title: name, evidence } of reasons.slice(0, most)) {
      const item = make('li');
      const words = make('span', '', name);
      if (evidence !== '') words.append(' ', make('bdi', 'evidence', evidence));
      const arrow = make('span', '', way === 'for' ? '\u2191' : '\u2193');
      arrow.setAttribute('aria-hidden', 'true');
      item.append(arrow, words);
      list.append(item);
    }
    root.append(list);
    if (reasons.length > most) root.append(make('p', 'note', `and ${reasons.length - most} more in the panel`));
  }

  if (shown.silence !== null) root.append(make('p', 'reply', shown.silence));
  else if (!canOpen && shown.reply !== null) root.append(make('p', 'reply', shown.reply));
  const row = make('div', 'row actions');
  const button = (text: string, className: string, act: () => void) => {
    const element = make('button', className, text) as HTMLButtonElement;
    element.type = 'button';
    element.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    row.append(element);
  };
  if (shown.reply !== null) button('Copy answer', 'action first', actions.copy);
  if (canOpen) button('Open panel', 'action', actions.open);
  const by = shown.by === '' ? '' : `, ${shown.by}`;
  row.append(make('span', 'note', `${careLines[shown.care]}${by}`));
  root.append(row);
  if (!canOpen) root.append(make('p', 'note', 'More in the sidebar: the Firebreak button in the toolbar.'));
  return root;
}
