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
  document.addEventListener('scroll', () => closeOpen(), { signal, passive: true, capture: true });

/** @param copy what the card's first button does; @param signal ends with the badge */
export function cardOn({ host, root, button }: Badge, key: string, copy: () => void, signal: AbortSignal): void {
  let shown: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wanted = 0;

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
    if (drawn === null || turn !== wanted || signal.aborted || !host.isConnected) return;
    closeOpen();
    wanted = turn;
    closeOpen = close;
    dress(root, '', drawn.style);
    shown = hang(document, drawn.card);
    shown.role = 'dialog';
    shown.ariaLabel = 'Firebreak';
    shown.addEventListener('click', (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      if (event.target.matches('.copy')) copy();
      if (event.target.matches('.open')) void ask('open-panel', { key });
    });
    shown.popover = 'manual';
    root.append(shown);
    shown.showPopover();
    place(shown, button.getBoundingClientRect());
    button.setAttribute('aria-expanded', 'true');
  };

  const options = { signal };
  host.addEventListener('pointerenter', () => later(() => void open(), delay.open), options);
  host.addEventListener('pointerleave', () => later(close, delay.close), options);
  root.addEventListener(
    'focusin',
    () => button.matches(':focus-visible') && later(() => void open(), delay.open),
    options,
  );
  root.addEventListener(
    'focusout',
    (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) later(close, delay.close);
    },
    options,
  );
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || shown === null) return;
      event.stopPropagation();
      button.focus();
      close();
    },
    options,
  );
  // X opens the post on any click inside the article; what happens in the card is no such click.
  for (const name of ['click', 'pointerdown', 'mousedown', 'auxclick'])
    host.addEventListener(name, (event) => event.stopPropagation(), options);
  // What the click did is said on the badge. Where there is no panel beside the page, the card comes back with it.
  button.addEventListener(
    'click',
    () => {
      close();
      if (!canOpenPanel) later(() => void open(), delay.again);
    },
    options,
  );
  signal.addEventListener('abort', close);
}

/** Below the badge, its right edge on the badge's; above where there is no room. */
function place(element: HTMLElement, badge: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = badge.bottom + 6;
  const top = below + height <= innerHeight - 8 ? below : Math.max(8, badge.top - 6 - height);
  element.style.top = `${top}px`;
  element.style.left = `${Math.max(8, Math.min(badge.right - width, innerWidth - width - 8))}px`;
}
