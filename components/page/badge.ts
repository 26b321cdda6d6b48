/** The badge beside an author line: word, sign and colour; draws only, and tells what the user does with it. */
import type { Look, Mark } from '@/lib/platform/mark.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { SiteId } from '@/lib/post.ts';
import { dress } from './dress.ts';
import { hang } from './hang.ts';

export const badgeTag = 'firebreak-badge';

export interface Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  show(mark: Mark): void;
  /** Says for a moment how a click ended, in place of the level, and to screen readers. @param what one of the look's words, or others */
  say(what: string): void;
}

/** How long "Copied" stands. */
const moment = 2_500;

export function makeBadge(
  document: Document,
  site: SiteId,
  { style, places, badge: drawn, signs, names, care: careWords, says }: Look,
): Badge {
  const host = document.createElement(badgeTag);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, style + places[site]);
  const [button, said] = drawn.map((part) => hang(document, part)) as [HTMLButtonElement, HTMLElement];
  root.append(button, said);
  let shown: Mark | null = null;
  let back: ReturnType<typeof setTimeout> | null = null;

  const draw = (level: Level, words: string) => {
    button.className = `badge ${level}`;
    button.replaceChildren(hang(document, signs[level]), words);
  };
  const show = (mark: Mark) => {
    shown = mark;
    if (back !== null) return;
    const words = [names[mark.level], careWords[mark.care]].filter((word) => word !== '');
    draw(mark.level, words.join(' \u00b7 '));
    host.dataset.level = mark.level;
    button.setAttribute('aria-label', `Firebreak: ${words.join(', ')}. ${says.does}`);
  };
  const say = (what: string) => {
    if (shown === null) return;
    const words = says[what as keyof Look['says']] ?? what;
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
