/** What counts mean at a kind of page: not everything that is missing there was ever to be expected. */
import type { SiteId } from '@/lib/post.ts';
import { type Legibility, legibility } from '../legible.ts';
import type { Counts } from './counts.ts';
import type { Kind } from './places.ts';

/** So many posts that a page's answers told of, and none of them where Facebook draws them, are no odd place any more. */
const several = 5;

/** Where whatever the answers tell of is drawn as posts. X tells of liked posts among notifications, Facebook of much without room for a badge. */
const listing: Readonly<Record<SiteId, readonly Kind[]>> = {
  x: ['home', 'search', 'post', 'profile'],
  facebook: ['home', 'profile'],
};

/** @param seen bits of `lib/sites/legible.ts` */
export function stateAt(site: SiteId, kind: Kind, seen: number, counts: Counts): Legibility {
  const state = legibility(seen);
  if (state !== 'unplaced') return state;
  const told = counts['answer.id']?.tried ?? 0;
  return listing[site].includes(kind) && (site === 'x' || told >= several) ? 'unreadable' : state;
}

/** In other places posts may come by answers that nobody reads: that none told of them says nothing about the page. */
export const certainIn = (kind: Kind, counts: Counts): Counts =>
  kind === 'other'
    ? Object.fromEntries(Object.entries(counts).filter(([name]) => !/^page.*\.answer$/u.test(name)))
    : counts;
