/** How the chosen post spreads, from all looks at its counters. */
import { Help } from '@/components/panel/help.tsx';
import { spreadWords } from '@/components/panel/spread-words.ts';
import type { Post } from '@/lib/post.ts';
import type { Reason } from '@/lib/triage/assessment.ts';
import { spreadOf } from '@/lib/volume/spread.ts';
import { playbook } from './state.ts';
import { looks } from './volume-state.ts';

interface Props {
  readonly post: Post;
  readonly reasons: readonly Reason[];
}

/** Ids of the rules whose evidence holds the shares against the author's reach. */
const rulesOnReach = (): ReadonlySet<string> =>
  new Set(
    (playbook.value?.playbook.rules ?? [])
      .filter(({ shows, when }) => JSON.stringify(shows ?? when).includes('"beyond-reach"'))
      .map(({ id }) => id),
  );

export function Spreading({ post, reasons }: Props) {
  const spread = spreadOf(looks.value, { createdAt: post.createdAt, followers: post.author.followers });
  const onReach = rulesOnReach();
  const said = spreadWords(
    spread,
    reasons.some(({ id, evidence }) => evidence !== '' && onReach.has(id)),
  );
  if (said === null) return null;
  return (
    <div class="row top">
      <p class="quiet grow">{said}</p>
      <Help of="speed" />
    </div>
  );
}
