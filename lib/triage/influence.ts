/** Influence from 0 to 100, the place that Klout had: open, each part shown, not validated (practice section 4). */
import type { Post } from '@/lib/post.ts';

export interface Influence {
  /** `null` while the followers are unknown: reach is most of it and is not guessed. */
  readonly value: number | null;
  readonly parts: {
    /** 0-100; ten million followers are 100. */
    readonly reach: number | null;
    /** 0-100; what this post has set off so far. */
    readonly reactions: number | null;
    /** 0.7-1; the share that is left when somebody posts more than 20 times a day. */
    readonly dilution: number;
    /** 0, 5 (business) or 10 (government); a paid tick is no fame. */
    readonly standing: number;
  };
}

/** @param postsPerDay `null` when unknown, which does not dilute */
export function influenceOf(post: Post, postsPerDay: number | null): Influence {
  const { followers, verified } = post.author;
  const reach = followers === null ? null : Math.min(100, (100 * Math.log10(1 + followers)) / 7);
  const reactions = reactionsOf(post);
  const dilution =
    postsPerDay === null || postsPerDay <= 20 ? 1 : Math.max(0.7, 1 - 0.3 * Math.log10(postsPerDay / 20));
  const standing = verified === 'government' ? 10 : verified === 'business' ? 5 : 0;
  const value =
    reach === null ? null : Math.round(Math.min(100, (0.75 * reach + 0.25 * (reactions ?? 0)) * dilution + standing));
  return { value, parts: { reach, reactions, dilution, standing } };
}

function reactionsOf({ counts: { likes, reposts, replies, quotes } }: Post): number | null {
  if (likes === null && reposts === null && replies === null && quotes === null) return null;
  const weighed = (likes ?? 0) + 2 * (reposts ?? 0) + (replies ?? 0) + 2 * (quotes ?? 0);
  return Math.min(100, (100 * Math.log10(1 + weighed)) / 6);
}
