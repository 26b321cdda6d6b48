/**
 * Texts that are nearly the same, in any language: so that a campaign of copies is told apart from many people.
 * Sets of four-letter pieces are compared by their smallest hashes (bottom-k sketches; Broder 1997, Cohen and Kaplan 2007).
 */

export interface Written {
  readonly key: string;
  readonly text: string | null;
  /** Who wrote it, `null` when that was not read. */
  readonly author: string | null;
}

export interface Group {
  /** The first that was read of them, then the others. */
  readonly keys: readonly string[];
  /** Different authors among them; those who were not read count as none. */
  readonly authors: number;
}

export interface Alike {
  /** Groups of two or more, the largest first. */
  readonly groups: readonly Group[];
  /** Texts that were compared, and how many there are when each group counts once. */
  readonly texts: number;
  readonly distinct: number;
  /** `copies`: most are copies of few texts. `people`: most wrote their own words. `null`: too few to say. */
  readonly nature: 'copies' | 'people' | null;
}

const piece = 4;
const sketchSize = 64;
/** So many of the smallest hashes are looked up: two texts of which two thirds agree share one of eight almost surely. */
const lookedUp = 8;
/** From which share of common pieces on two texts are the same but for a name or a link. */
const same = 0.6;
/** "Shame!" written by many is no campaign: shorter texts are left alone. */
const shortest = 16;
const bounds = { texts: 2_000, letters: 1_000, candidates: 24 };
/** Fewer texts tell nothing of their kind; copies are a campaign when they make up half of them. */
const fewest = 5;

const links = /https?:\/\/\S+|www\.\S+/giu;
const addressed = /[@#]([\p{L}\p{N}_.]+)/gu;
const noise = /[^\p{L}\p{N}]+/gu;

/** Letters and digits only, in one case, without links and addresses. */
function plain(text: string): string {
  // The cut comes first: hostile text is bounded before anything looks at all of it.
  const cut = text
    .slice(0, 4 * bounds.letters)
    .normalize('NFKC')
    .toLowerCase();
  return cut
    .replace(links, ' ')
    .replace(addressed, (tag, name: string) => (tag.startsWith('#') ? name : ' '))
    .replace(noise, ' ')
    .trim()
    .slice(0, bounds.letters);
}

/** FNV-1a over the code points of a piece, stirred once more (MurmurHash3's last step). */
function hash(letters: readonly string[], from: number): number {
  let found = 0x811c9dc5;
  for (let i = from; i < from + piece; i += 1) found = Math.imul(found ^ (letters[i]?.codePointAt(0) ?? 0), 0x01000193);
  found = Math.imul(found ^ (found >>> 16), 0x85ebca6b);
  found = Math.imul(found ^ (found >>> 13), 0xc2b2ae35);
  return (found ^ (found >>> 16)) >>> 0;
}

/** The smallest different hashes of all pieces, in order; `null` when the text is too short to tell. */
export function sketch(text: string): Uint32Array | null {
  const letters = [...plain(text)];
  if (letters.length < shortest) return null;
  const all = new Set<number>();
  for (let i = 0; i + piece <= letters.length; i += 1) all.add(hash(letters, i));
  return Uint32Array.from(all).sort().slice(0, sketchSize);
}

/** The share of pieces that two texts have in common, judged by the smallest of both together. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let i = 0;
  let j = 0;
  let both = 0;
  let seen = 0;
  const most = Math.min(sketchSize, one.length + other.length);
  while (seen < most && (i < one.length || j < other.length)) {
    const left = one[i] ?? Number.POSITIVE_INFINITY;
    const right = other[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : both / seen;
}

/**
 * Groups texts that are nearly the same, each with the first one that it resembles.
 * @param written posts in order of time, reposts left out; only the last 2,000 are looked at
 */
export function alike(written: readonly Written[]): Alike {
  const groups: { readonly sketch: Uint32Array; readonly of: Written[] }[] = [];
  const byHash = new Map<number, number[]>();
  let texts = 0;
  let alone = 0;
  for (const one of written.slice(-bounds.texts)) {
    if (one.text === null) continue;
    texts += 1;
    const made = sketch(one.text);
    if (made === null) {
      alone += 1;
      continue;
    }
    const looked = made.subarray(0, lookedUp);
    const candidates = new Set<number>();
    for (const value of looked) for (const at of byHash.get(value) ?? []) candidates.add(at);
    let best = -1;
    let nearest = same;
    for (const at of candidates) {
      const near = resemblance(made, groups[at]?.sketch ?? made);
      if (near < nearest) continue;
      best = at;
      nearest = near;
    }
    if (best >= 0) groups[best]?.of.push(one);
    else {
      for (const value of looked) {
        const at = byHash.get(value) ?? [];
        if (at.length < bounds.candidates) byHash.set(value, [...at, groups.length]);
      }
      groups.push({ sketch: made, of: [one] });
    }
  }
  const copied = groups.filter(({ of }) => of.length > 1).sort((one, other) => other.of.length - one.of.length);
  const inGroups = copied.reduce((sum, { of }) => sum + (of.length > 2 ? of.length : 0), 0);
  return {
    groups: copied.map(({ of }) => ({
      keys: of.map(({ key }) => key),
      authors: new Set(of.flatMap(({ author }) => author ?? [])).size,
    })),
    texts,
    distinct: groups.length + alone,
    nature: texts < fewest ? null : inGroups >= texts / 2 ? 'copies' : 'people',
  };
}
