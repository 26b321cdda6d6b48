/** In which theme a page is drawn, by its background: it need not be the system's. */

export function themeOf(document: Document): 'light' | 'dark' {
  const colour = getComputedStyle(document.body).backgroundColor;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0 && 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
