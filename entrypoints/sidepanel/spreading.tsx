/** How the chosen post spreads, from all looks at its counters. */
import { spreadWords } from '@/components/panel/spread-words.ts';
import type { Post } from '@/lib/post.ts';
import type { Reason } from '@/lib/triage/assessment.ts';
import { spreadOf } from '@/lib/volume/spread.ts';
import { looks } from './volume-state.ts';

interface Props {
  readonly post: Post;
  readonly reasons: readonly Reason[];
}

export function Spreading({ post, reasons }: Props) {
  const spread = spreadOf(looks.value, { createdAt: post.createdAt, followers: post.author.followers });
  const said = spreadWords(
    spread,
    reasons.some(({ evidence }) => evidence.includes('explain')),
  );
  return said === null ? null : <p class="quiet">{said}</p>;
}
