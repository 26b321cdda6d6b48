/** When a field that used to be read is read no more: from counts alone, so that a rare field never rings. */

/** All that the notice depends on. Shares of the posts in which the field was looked for. */
export const limits = {
  /** So many posts make a statement, of the last ones as of the ordinary: about what two screens of X draw. */
  enough: 15,
  /** A field is ordinarily read when it is in at least this share of posts. */
  usual: 0.9,
  /** It fails when it is in less than this share of the last posts … */
  fails: 0.5,
  /** … and is read again from this share on: what wavers between the two stays as it is. */
  over: 0.8,
  /** The ordinary is that of so many posts; older ones count half. */
  most: 1_000,
} as const;

type Pair = readonly [tried: number, read: number];

export interface Following {
  /** The last posts, as they were told together; `enough` of them, or a little more. */
  readonly last: readonly Pair[];
  /** The posts before those, without the time in which the field failed. */
  readonly ordinary: Pair;
  /** ISO 8601 UTC; `null`: it does not fail. */
  readonly since: string | null;
}

export const unheard: Following = { last: [], ordinary: [0, 0], since: null };

export const sum = (pairs: readonly Pair[]): Pair =>
  pairs.reduce<Pair>(([tried, read], pair) => [tried + pair[0], read + pair[1]], [0, 0]);

/** @returns `null` while too few posts were counted */
export const shareOf = ([tried, read]: Pair): number | null => (tried < limits.enough ? null : read / tried);

function kept(ordinary: Pair, leaving: Pair): Pair {
  const [tried, read] = sum([ordinary, leaving]);
  return tried > limits.most ? [Math.round(tried / 2), Math.round(read / 2)] : [tried, read];
}

/** @param more posts in which the field was looked for, and in how many of them it was read */
export function follow(before: Following, more: Pair, at: string): Following {
  if (more[0] <= 0) return before;
  let last: readonly Pair[] = [...before.last, more];
  let { ordinary, since } = before;
  let [oldest] = last;
  while (oldest !== undefined && sum(last)[0] - oldest[0] >= limits.enough) {
    last = last.slice(1);
    if (since === null) ordinary = kept(ordinary, oldest);
    [oldest] = last;
  }
  const [now, usual] = [shareOf(sum(last)), shareOf(ordinary)];
  if (since === null && usual !== null && usual >= limits.usual && now !== null && now < limits.fails) since = at;
  else if (since !== null && now !== null && now >= limits.over) since = null;
  return { last, ordinary, since };
}
