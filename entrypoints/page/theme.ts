/** Keeps the badges in the page's theme: X says it by the body's background, not by the system's setting. */
import { setTheme } from '@/components/page/look.ts';

function themeOf(document: Document): 'light' | 'dark' {
  const view = document.defaultView;
  const colour = view?.getComputedStyle(document.body).backgroundColor ?? '';
  const parts = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [red = 255, green = 255, blue = 255, alpha = 1] = parts;
  const known = parts.length >= 3 && alpha > 0;
  if (!known)
    return view?.getComputedStyle(document.documentElement).colorScheme.includes('dark') === true ? 'dark' : 'light';
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Two elements' attributes are watched, nothing in the timeline. */
export function followTheme(document: Document, signal: AbortSignal): void {
  const apply = () => setTheme(themeOf(document));
  const observer = new MutationObserver(apply);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['style', 'class', 'data-theme'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  apply();
}
