/** The starter's own words in the reader's language: ids, conditions and times stay, titles and reasons are said otherwise. */
import { isPlain, keyOf } from './overlay.ts';

/** Texts in the playbook's own shape, entries of lists by their id, without one by their place: `{ rules: { anger: { title } } }`. */
export interface Words {
  readonly [name: string]: string | Words;
}

const under = (tree: unknown, name: string): unknown =>
  isPlain(tree) && Object.hasOwn(tree, name) ? tree[name] : undefined;
const nameIn = (entry: unknown, place: number): string => keyOf(entry) ?? String(place);

/**
 * @param value a playbook file, or a part of it
 * @param words what is said instead; a name that the value does not have is passed over, so nothing is ever added
 * @param only when given, a text is replaced only where it still reads as in these: what somebody wrote anew stays
 * @returns a copy; the value itself is not changed
 */
export function saidIn<Kind>(value: Kind, words: Words, only?: Words): Kind {
  return exchange(value, words, only ?? null) as Kind;
}

function exchange(value: unknown, to: unknown, from: unknown): unknown {
  if (typeof value === 'string') return typeof to === 'string' && (from === null || from === value) ? to : value;
  if (!isPlain(to)) return value;
  const inner = (one: unknown, name: string) =>
    exchange(one, under(to, name), from === null ? null : under(from, name));
  if (Array.isArray(value)) return value.map((one, place) => inner(one, nameIn(one, place)));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one, name)]));
}

/** What a file itself says at the places of these words: the way back. */
export function wordsAt(file: unknown, places: Words): Words {
  const found: [string, string | Words][] = [];
  for (const [name, inner] of Object.entries(places)) {
    const one = Array.isArray(file) ? file.find((entry, place) => nameIn(entry, place) === name) : under(file, name);
    if (typeof inner !== 'string') found.push([name, wordsAt(one, inner)]);
    else if (typeof one === 'string') found.push([name, one]);
  }
  return Object.fromEntries(found);
}
