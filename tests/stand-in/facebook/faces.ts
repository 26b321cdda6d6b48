/** Round pictures: people by their initial on a colour of their own, and the seven reactions. */
import { type Actor, pages, people } from './feed.ts';

const known = new Map<string, Actor>(
  [...Object.values(people), ...Object.values(pages)].map((actor) => [actor.id, actor]),
);

/** @param id of an actor */
export function face(id: string): string {
  const initial = [...(known.get(id)?.name ?? '?')][0] ?? '?';
  const hue = (Number(id.slice(-5)) * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 42% 46%)"/><text x="20" y="27" font-size="19" font-weight="600" text-anchor="middle" fill="#fff" font-family="Segoe UI, Helvetica, Arial, Noto Sans, sans-serif">${initial.replace(/[<&]/g, '')}</text></svg>`;
}

const signs: Readonly<Record<string, string>> = { care: '🤗', haha: '😆', wow: '😮', sad: '😢', angry: '😡' };
const drawn: Readonly<Record<string, [colour: string, path: string]>> = {
  like: [
    '#0866ff',
    'M8 16h4v11H8zm6 0l4-8c2 0 3 1.500 2.500 3.500L20 15h6c1.500 0 2.300 1 2 2.500l-1.500 7.500c-.3 1.300-1 2-2.500 2H14z',
  ],
  love: ['#f33e58', 'M18 28C11 22.500 8 19 8 15c0-3 2-5 5-5 2 0 4 1 5 3 1-2 3-3 5-3 3 0 5 2 5 5 0 4-3 7.500-10 13z'],
};

/** @param name of a reaction */
export function reactionFace(name: string): string {
  const [colour, path] = drawn[name] ?? ['#f7b125', ''];
  const inner = path
    ? `<path d="${path}" fill="#fff"/>`
    : `<text x="18" y="29" font-size="30" text-anchor="middle" font-family="Noto Color Emoji, Apple Color Emoji, Segoe UI Emoji, sans-serif">${signs[name] ?? '?'}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="18" fill="${colour}"/>${inner}</svg>`;
}
