/** Names of features as numbers: the same text gives the same 32 bits in training and in the browser. */

/** Where every hash begins; the kind of feature is mixed in first, so that a word is not its own character run. */
export const seed = 0x811c9dc5;

/** Mixes one UTF-16 unit or small number into a running hash. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads the bits of a running hash, so that its upper bits can serve as a place in a table. */
export function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The running hash of a whole word. */
export function hashOf(text: string, from: number = seed): number {
  let h = from;
  for (let i = 0; i < text.length; i += 1) h = mix(h, text.charCodeAt(i));
  return h;
}
