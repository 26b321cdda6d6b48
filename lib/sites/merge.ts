/** Which reading of one post wins, where the page, the page's JSON and an earlier look differ. */
import type { Author, Post } from '@/lib/post.ts';

/** What is `null` in the first is taken from the next. */
const fill = <T extends object>(...parts: readonly T[]): T => {
  const whole = { ...(parts[0] as T) };
  for (const part of parts) for (const key in part) whole[key] ??= part[key];
  return whole;
};

export const fillAuthor = (known: Author, more: Author | undefined): Author => (more ? fill(known, more) : known);

/**
 * Only JSON knows followers and quote counters, and on Facebook the time, so an earlier reading with one of them came (also)
 * from there.
 */
const fromAnswer = ({ site, author, counts, createdAt }: Post) =>
  author.followers !== null || counts.quotes !== null || (site === 'facebook' && createdAt !== null);

/**
 * - Words, language, author, quote: the JSON first, for it has the original, uncut text where the page may show a translation.
 * - Counters: the latest look first, each for itself; the page is what is seen now.
 * - Kind: a repost is one way to meet a post, so any other kind says more.
 * - An ad is an ad whoever says so. An unknown never replaces something known.
 * @param looks readings of the SAME post; `null` where there was none
 */
export function merge(looks: { page?: Post | null; answer?: Post | null; earlier?: Post | null }): Post | null {
  const { page, answer, earlier } = looks;
  // Most posts are read once; what is known from one place alone is that.
  const only = page ?? answer ?? earlier;
  if (only == null || [page, answer, earlier].every((look) => look == null || look === only)) return only ?? null;
  const known = (posts: readonly (Post | null | undefined)[]) => posts.filter((post) => post != null);
  const told = known([answer, earlier && fromAnswer(earlier) ? earlier : null, page, earlier]);
  const latest = known([page, answer, earlier]);
  const best = told[0];
  if (!best) return null;
  const promoted = latest.map((post) => post.promoted);
  return {
    ...fill(...told),
    kind: told.find((post) => post.kind !== 'repost')?.kind ?? 'repost',
    author: fill(...told.map((post) => post.author)),
    counts: fill(...latest.map((post) => post.counts)),
    repostedBy: latest.find((post) => post.repostedBy !== null)?.repostedBy ?? null,
    promoted: promoted.includes(true) || (promoted.includes(false) ? false : null),
  };
}
