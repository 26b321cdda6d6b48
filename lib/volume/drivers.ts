/**
 * The words that drive a spike: those that stand in more of its posts than in the ordinary ones, by log-odds with an
 * informative prior (Monroe, Colaresi, Quinn 2008, "Fightin' Words", Political Analysis 16(4), section 3.5).
 */

/** In how many ordinary negative mentions each word stood. Plain JSON, bounded. */
export interface Words {
  readonly posts: number;
  readonly words: Readonly<Record<string, number>>;
}

export const noWords: Words = { posts: 0, words: {} };

export interface Driver {
  readonly word: string;
  /** How sure it is that the word stands in more posts than usual, in standard deviations. */
  readonly z: number;
  /** In how many posts of the spike, and which share of the ordinary ones. */
  readonly posts: number;
  readonly ordinary: number;
}

const bounds = { words: 4_000, posts: 20_000, perPost: 200 };
/** The prior is worth as much as so many ordinary posts: without it every rare word would look like a driver. */
const priorPosts = 40;
/** A word that was never seen is taken for half a post of these. */
const unseen = 0.5;
const fewest = 3;
/** One time in twenty: only words that stand in more posts are asked for, never in fewer. */
const leastZ = 1.645;

const wordsOf = (post: readonly string[]): Set<string> => new Set(post.slice(0, bounds.perPost));

/**
 * Adds ordinary posts, each as its words in lower case. Beyond 20,000 posts all counts are halved, so that old words fade;
 * beyond 4,000 words the rarest are forgotten.
 */
export function learnWords(before: Words, posts: readonly (readonly string[])[]): Words {
  const words = new Map(Object.entries(before.words));
  for (const post of posts) for (const word of wordsOf(post)) words.set(word, (words.get(word) ?? 0) + 1);
  let sum = before.posts + posts.length;
  let kept = [...words];
  if (sum > bounds.posts) {
    kept = kept.map(([word, count]): [string, number] => [word, count / 2]).filter(([, count]) => count >= 1);
    sum /= 2;
  }
  if (kept.length > bounds.words) {
    kept.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    kept.length = Math.floor(bounds.words * 0.8);
  }
  return { posts: sum, words: Object.fromEntries(kept) };
}

/**
 * The words of a spike, the surest first; empty when none stands out.
 * @param posts of the spike, each as its words in lower case; of near-identical ones one is enough
 * @param leftOut words that say nothing, such as the brand's own names
 */
export function drivers(
  posts: readonly (readonly string[])[],
  ordinary: Words,
  { most = 8, leftOut = [] }: { readonly most?: number; readonly leftOut?: readonly string[] } = {},
): Driver[] {
  const counts = new Map<string, number>();
  for (const post of posts) for (const word of wordsOf(post)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of leftOut) counts.delete(word);
  const found: Driver[] = [];
  for (const [word, here] of counts) {
    if (here < fewest) continue;
    const there = Object.hasOwn(ordinary.words, word) ? (ordinary.words[word] ?? 0) : 0;
    const usual = (there + unseen) / (ordinary.posts + priorPosts);
    const prior = Math.max(unseen, usual * priorPosts);
    const logOdds = (count: number, of: number) => Math.log((count + prior) / (of + priorPosts - count - prior));
    const delta = logOdds(here, posts.length) - logOdds(there, ordinary.posts);
    const z = delta / Math.sqrt(1 / (here + prior) + 1 / (there + prior));
    if (z >= leastZ) found.push({ word, z, posts: here, ordinary: usual });
  }
  return found.sort((one, other) => other.z - one.z || (one.word < other.word ? -1 : 1)).slice(0, most);
}
