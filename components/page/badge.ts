/** The badge beside an author line: word, sign and colour; draws only, and tells what the user does with it. */
import type { Look, Mark } from '@/lib/platform/mark.ts';
import type { SiteId } from '@/lib/post.ts';
import { dress } from './dress.ts';
import { hang } from './hang.ts';

export const badgeTag = 'firebreak-badge';

export interface Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  show(mark: Mark): void;
  /** Puts what screen readers listen to into the badge; it must stand there before anything is said. */
  listen(): void;
  /** Says for a moment how a click ended, in place of the level, and to screen readers. @param what one of the look's words, or others */
  say(what: string): void;
}

/** How long "Copied" stands. */
const moment = 2_500;

const wordsOf = ({ names, care }: Look, mark: Mark): string[] =>
  [names[mark.level], care[mark.care]].filter((word) => word !== '');

function draw(button: Element, { signs }: Look, { level }: Mark, words: string): void {
  button.className = `badge ${level}`;
  button.replaceChildren(hang(document, signs[level]), words);
}

function label(button: Element, look: Look, mark: Mark): void {
  const words = wordsOf(look, mark);
  draw(button, look, mark, words.join(' \u00b7 '));
  button.setAttribute('aria-label', `Firebreak: ${words.join(', ')}. ${look.says.does}`);
}

/** There are a few kinds of badges and many of each: each kind is drawn once. */
const drawn = new WeakMap<Look, Map<string, Element>>();

function buttonFor(look: Look, mark: Mark): HTMLButtonElement {
  const kinds = drawn.get(look) ?? new Map<string, Element>();
  drawn.set(look, kinds);
  const kind = `${mark.level} ${mark.care}`;
  let model = kinds.get(kind);
  if (model === undefined) {
    const [button] = look.badge;
    model = hang(document, button ?? { tag: 'button', has: {}, holds: [] });
    label(model, look, mark);
    kinds.set(kind, model);
  }
  return model.cloneNode(true) as HTMLButtonElement;
}

export function makeBadge(document: Document, site: SiteId, look: Look, mark: Mark): Badge {
  const { style, places, badge, says } = look;
  const host = document.createElement(badgeTag);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, style + places[site]);
  const button = buttonFor(look, mark);
  root.append(button);
  host.dataset.level = mark.level;
  let said: HTMLElement | null = null;
  let shown = mark;
  let back: ReturnType<typeof setTimeout> | null = null;

  const paint = () => {
    label(button, look, shown);
    host.dataset.level = shown.level;
  };
  const show = (next: Mark) => {
    const same = next.level === shown.level && next.care === shown.care;
    shown = next;
    if (back !== null || same) return;
    paint();
  };
  const listen = () => {
    const [, part] = badge;
    if (said !== null || part === undefined) return;
    said = hang(document, part);
    root.append(said);
  };
  const say = (what: string) => {
    const words = says[what as keyof Look['says']] ?? what;
    if (back !== null) clearTimeout(back);
    draw(button, look, shown, words);
    listen();
    if (said !== null) said.textContent = words;
    back = setTimeout(() => {
      back = null;
      if (said !== null) said.textContent = '';
      paint();
    }, moment);
  };
  return { host, root, button, show, listen, say };
}
