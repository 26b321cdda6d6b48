/** Opens the card on hover and focus, closes it on leaving, Escape and scrolling; one card in the page at a time. */
import type { Badge } from '@/components/page/badge.ts';
import { dress } from '@/components/page/dress.ts';
import { hang } from '@/components/page/hang.ts';
import { canOpenPanel } from '@/lib/platform/build.ts';
import { ask } from '@/lib/platform/page.ts';

const delay = { open: 150, close: 250, again: 500 };
let closeOpen: () => void = () => {};

/** A card stands still while the page moves under it: one listener for all badges. */
export const closeOnScroll = (document: Document, signal: AbortSignal): void =>
  document.addEventListener('scroll', () => closeOpen(), { signal, capture: true });

/** What a badge does when it is removed: its card goes, and none comes any more. */
export type End = () => void;

/** @param copy what the card's first button does */
export function cardOn({ host, root, button, listen }: Badge, key: string, copy: () => void): End {
  let shown: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wanted = 0;
  let armed = false;

  const later = (act: () => void, after: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(act, after);
  };
  const close = () => {
    if (closeOpen === close) closeOpen = () => {};
    wanted += 1;
    if (timer !== null) clearTimeout(timer);
    shown?.remove();
    shown = null;
    button.setAttribute('aria-expanded', 'false');
  };
  const open = async () => {
    if (shown !== null) return;
    const turn = ++wanted;
    const drawn = await ask('explain-post', { key });
    if (drawn === null || turn !== wanted || !host.isConnected) return;
    closeOpen();
    wanted = turn;
    closeOpen = close;
    dress(root, '', drawn.style);
    shown = hang(document, drawn.card);
    shown.addEventListener('click', (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      if (event.target.matches('.copy')) copy();
      if (event.target.matches('.open')) void ask('open-panel', { key });
    });
    root.append(shown);
    shown.showPopover();
    place(shown, button.getBoundingClientRect());
    button.setAttribute('aria-expanded', 'true');
  };

  /** Most badges are never touched: all but the two beginnings waits until one is. */
  const arm = () => {
    if (armed) return;
    armed = true;
    listen();
    host.addEventListener('pointerleave', () => later(close, delay.close));
    root.addEventListener('focusout', (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) later(close, delay.close);
    });
    host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || shown === null) return;
      event.stopPropagation();
      button.focus();
      close();
    });
    // X opens the post on any click inside the article; what happens in the card is no such click.
    for (const name of ['click', 'pointerdown', 'mousedown', 'auxclick'])
      host.addEventListener(name, (event) => event.stopPropagation());
    // What the click did is said on the badge. Where there is no panel beside the page, the card comes back with it.
    button.addEventListener('click', () => {
      close();
      if (!canOpenPanel) later(() => void open(), delay.again);
    });
  };
  const begin = () => {
    arm();
    later(() => void open(), delay.open);
  };
  host.addEventListener('pointerenter', begin);
  root.addEventListener('focusin', () => {
    arm();
    if (button.matches(':focus-visible')) begin();
  });
  return close;
}

/** Below the badge, above where there is no room; towards the middle of the window. */
function place({ style, offsetWidth, offsetHeight }: HTMLElement, { top, bottom, left, right }: DOMRect): void {
  const below = bottom + 6;
  const y = below + offsetHeight <= innerHeight - 8 ? below : Math.max(8, top - 6 - offsetHeight);
  const x = left < innerWidth / 2 ? left : right - offsetWidth;
  style.cssText = `top:${y}px;left:${Math.max(8, Math.min(x, innerWidth - offsetWidth - 8))}px`;
}
