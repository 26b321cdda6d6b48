/** Makes what the worker has drawn into elements. Strings become text, whatever they hold. */
import type { Drawn } from '@/lib/platform/mark.ts';

export function hang(document: Document, { tag, has, holds }: Drawn): HTMLElement {
  const space = `http://www.w3.org/${/svg|path/.test(tag) ? '2000/svg' : '1999/xhtml'}`;
  const element = document.createElementNS(space, tag) as HTMLElement;
  for (const name in has) element.setAttribute(name, has[name] ?? '');
  element.append(...holds.map((held) => (typeof held === 'string' ? held : hang(document, held))));
  return element;
}
