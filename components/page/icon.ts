/** A level's sign as an element, for pages where no framework runs. */
import type { Stroke } from '@/lib/platform/mark.ts';

const svg = 'http://www.w3.org/2000/svg';

export function icon(document: Document, strokes: readonly Stroke[]): SVGSVGElement {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 12 12');
  root.setAttribute('aria-hidden', 'true');
  for (const { d, filled } of strokes) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    if (filled === true) path.setAttribute('class', 'filled');
    root.append(path);
  }
  return root;
}
