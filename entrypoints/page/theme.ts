/** Keeps the badges in the page's theme, which need not be the system's: as its site says it, or by the body's background. */
import { setTheme } from '@/components/page/dress.ts';
import type { Site } from '@/lib/sites/site.ts';

function byBackground(document: Document): 'light' | 'dark' {
  const colour = getComputedStyle(document.body).backgroundColor;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0 && 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Two elements' attributes are watched, nothing in the timeline. */
export function followTheme(document: Document, said: Site['theme'], signal: AbortSignal): void {
  const apply = () => setTheme(said?.(document) ?? byBackground(document));
  const observer = new MutationObserver(apply);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['style', 'class'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  apply();
}
