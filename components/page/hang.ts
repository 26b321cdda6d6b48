/** Makes what the worker has drawn into elements. Strings become text, whatever they hold. */
import type { Drawn } from '@/lib/platform/mark.ts';

export function hang(document: Document, { tag, class: className, holds }: Drawn): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...holds.map((held) => (typeof held === 'string' ? held : hang(document, held))));
  return element;
}
