/** How long a reply is as the network counts it. */

import twitter from 'twitter-text';
import type { SiteId } from '@/lib/post.ts';

/** X counts weighted characters; Facebook ends a comment at 8,000. */
const limits: Readonly<Record<SiteId, number>> = { x: 280, facebook: 8_000 };

export interface Length {
  readonly used: number;
  readonly limit: number;
}

export function lengthOn(site: SiteId, text: string): Length {
  return { used: site === 'x' ? twitter.parseTweet(text).weightedLength : text.length, limit: limits[site] };
}
