/** Tags of a post and the watched authors, folded from the record: the last word on each counts. */
import { type Arrived, inOrder } from './order.ts';
import { watchlistPrefix } from './team-deeds.ts';

/** So long a tag may be, and so many a post may have. */
export const longestTag = 60;
export const mostTags = 20;

/** @returns a tag as it is kept, so that "Refund", "#refund" and " refund" are one; empty when nothing of it is left */
export function tagWord(given: string): string {
  const plain = given
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^#+\s*/u, '')
    .toLowerCase();
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(plain) ? plain.slice(0, longestTag).trim() : '';
}

/** @param events of one post; @returns its tags in alphabetical order */
export function tagsOf(events: readonly Arrived[]): string[] {
  const on = new Map<string, boolean>();
  for (const { deed } of inOrder(events)) if (deed.kind === 'tag') on.set(deed.tag, deed.on);
  return [...on].flatMap(([tag, holds]) => (holds ? [tag] : [])).sort();
}

export interface Watched {
  readonly site: string;
  readonly handle: string;
  readonly why: string;
  /** A day (ISO 8601) after which it ends; `null`: it stays. */
  readonly until: string | null;
  readonly off: boolean;
  readonly by: string;
}

/** @returns one entry for each author that was ever watched, also those that are not any more */
export function watchedIn(events: readonly Arrived[]): Watched[] {
  const found = new Map<string, Watched>();
  for (const { deed, who } of inOrder(events)) {
    if (deed.kind !== 'watch') continue;
    const [site = '', ...handle] = deed.key.slice(watchlistPrefix.length).split(':');
    found.set(deed.key, {
      site,
      handle: handle.join(':'),
      why: deed.why,
      until: deed.until,
      off: deed.off,
      by: who,
    });
  }
  return [...found.values()];
}
