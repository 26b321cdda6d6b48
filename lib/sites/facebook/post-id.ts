/** Which post a root shows: by its own links, its comments' or, where the page hides them all, by how it begins. */
import { type CommentLink, commentLinkIn } from './comment-link.ts';
import { aliasAt } from './links.ts';
import { wordsOf } from './message.ts';
import type { Shown } from './shown.ts';
import { provisionalId, startKeys } from './start.ts';

export interface Resolve {
  /**
   * @param alias `pfbid…`, `media:<digits>` or `start:…`
   * @returns the number of the post, when the page's JSON told it
   */
  post(alias: string): string | null;
}

/** @returns a post's number by any of its names */
const resolved = (alias: string | null, resolve: Resolve): string | null =>
  alias !== null && /^\d/.test(alias) ? alias : alias && resolve.post(alias);

/** @returns the post that a comment stands below, by the comment's own links */
export const threadOf = (link: CommentLink | null, resolve: Resolve): string | null =>
  link && (link.post ?? resolved(aliasAt(link.address), resolve));

/** @returns digits; an id that begins with `~` while the true one is unknown; `null` for what can't be told from others */
export function postId({ addresses, message, author, part: { comment } }: Shown, resolve: Resolve): string | null {
  const aliases = addresses.map(aliasAt);
  const first = (names: readonly (string | null)[]) => {
    for (const name of names) {
      const id = resolved(name, resolve);
      if (id) return id;
    }
    return null;
  };
  const isMedia = (alias: string | null) => alias?.startsWith('media:') === true;
  const found =
    first(aliases.filter((alias) => !isMedia(alias))) ??
    threadOf(comment && commentLinkIn(comment), resolve) ??
    first(aliases.filter(isMedia));
  if (found || !message) return found;
  const { text, cut } = wordsOf(message);
  const keys = startKeys(author, text, cut);
  return first(keys) ?? (keys[0] ? provisionalId(keys[0]) : null);
}
