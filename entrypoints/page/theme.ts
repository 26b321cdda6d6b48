/** Keeps the badges in the page's theme, which need not be the system's: as its site says it, or by the body's background. */
import { setTheme } from '@/components/page/dress.ts';
import type { Site } from '@/lib/sites/site.ts';
import { themeOf } from './background-theme.ts';

/** Two elements' attributes are watched, nothing in the timeline. */
export function followTheme(document: Document, said: Site['theme'], signal: AbortSignal): void {
  const apply = () => setTheme(said?.(document) ?? themeOf(document));
  const observer = new MutationObserver(apply);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['style', 'class'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  apply();
}
