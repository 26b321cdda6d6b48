/** Keeps the badges in the page's theme: X says it by the body's background, not by the system's setting. */
import { setTheme } from '@/components/page/dress.ts';

function themeOf(document: Document): 'light' | 'dark' {
  const colour = getComputedStyle(document.body).backgroundColor;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0 && 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Two elements' attributes are watched, nothing in the timeline. */
export function followTheme(document: Document, signal: AbortSignal): void {
  const apply = () => setTheme(themeOf(document));
  const observer = new MutationObserver(apply);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['style', 'class'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  apply();
}
