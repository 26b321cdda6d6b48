/** The name to greet somebody with, as far as a shown name gives one. */

const longest = 20;
const titles = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sir',
  'herr',
  'frau',
  'the',
  'el',
  'la',
  'le',
  'der',
  'die',
  'das',
]);

/** @returns `null` when the shown name does not begin with something that reads like a first name */
export function firstName(name: string | null): string | null {
  const words = (name ?? '').normalize('NFC').split(/[\s_|/]+/u);
  const first = words.find((word) => word !== '' && !titles.has(word.toLowerCase().replace(/\.$/u, '')));
  if (first === undefined || first.length > longest) return null;
  return /^\p{Lu}[\p{Ll}\p{M}]+(?:[-'\u2019]\p{Lu}?[\p{Ll}\p{M}]+)*$/u.test(first) ? first : null;
}
