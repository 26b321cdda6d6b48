/** The blocks without meaning that Facebook strews around the one that holds a post. */
import { box, el } from './node.ts';

const numbers = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`data-${index}`, index]));

const speck = (): HTMLElement =>
  el(
    'div',
    'dust',
    numbers,
    el('blockquote', '', {}, el('span', '', { dir: 'auto' }, el('span', '', { dir: 'auto' }, 'Facebook'))),
    el('div', '', { 'aria-hidden': 'true', role: 'button', tabindex: '-1' }),
  );

/** 24 brothers and sisters: one empty, eleven specks, the real one, eleven specks. Before 2024 there was the real one alone. */
export const strewn = (real: HTMLElement, dusty: boolean): HTMLElement[] =>
  dusty ? [box(''), ...Array.from({ length: 11 }, speck), real, ...Array.from({ length: 11 }, speck)] : [real];
