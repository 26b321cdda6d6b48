/** The badge beside an author line: word, sign and colour; draws only, and tells what the user does with it. */
import type { Look, Mark } from '@/lib/platform/mark.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { dress } from './dress.ts';
import { icon } from './icon.ts';

export const badgeTag = 'firebreak-badge';

export interface Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  show(mark: Mark): void;
  /** Says something for a moment in place of the level, and to screen readers. */
  say(words: string): void;
}

/** How long "Copied" stands. */
const moment = 2_500;

export function makeBadge(document: Document, { style, strokes, names, care: careWords }: Look): Badge {
  const host = document.createElement(badgeTag);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, style);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const said = document.createElement('span');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(button, said);
  let shown: Mark | null = null;
  let back: ReturnType<typeof setTimeout> | null = null;

  const draw = (level: Level, words: string) => {
    button.className = `badge ${level}`;
    button.replaceChildren(icon(document, strokes[level]), words);
  };
  const show = (mark: Mark) => {
    shown = mark;
    if (back !== null) return;
    const care = careWords[mark.care];
    draw(mark.level, care === '' ? names[mark.level] : `${names[mark.level]} \u00b7 ${care}`);
    host.dataset.level = mark.level;
    button.setAttribute(
      'aria-label',
      `Firebreak: ${names[mark.level]}${care === '' ? '' : `, ${care}`}. Copy an answer.`,
    );
  };
  const say = (words: string) => {
    if (shown === null) return;
    if (back !== null) clearTimeout(back);
    draw(shown.level, words);
    said.textContent = words;
    back = setTimeout(() => {
      back = null;
      said.textContent = '';
      if (shown !== null) show(shown);
    }, moment);
  };
  return { host, root, button, show, say };
}
