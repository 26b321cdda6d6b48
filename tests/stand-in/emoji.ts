/** An emoji as a picture: X shows every emoji as an image. */

/** `code`: code points in hexadecimal, joined by `-`, as X names its files. */
export function emoji(code: string): string {
  const points = code.split('-').map((point) => Number.parseInt(point, 16));
  const sign = points.every((point) => point > 0 && point <= 0x10_ff_ff) ? String.fromCodePoint(...points) : '?';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="30" font-size="29" text-anchor="middle" font-family="Noto Color Emoji, Apple Color Emoji, Segoe UI Emoji, sans-serif">${sign.replace(/[<&]/g, '')}</text></svg>`;
}
