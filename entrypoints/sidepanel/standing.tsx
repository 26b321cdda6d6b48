/** Who wrote it, as far as it was read, and what the influence is made of. Unknown is shown as unknown. */
import { calledBy, type Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import type { Thread } from '@/lib/triage/context.ts';

const grouped = new Intl.NumberFormat();
const number = (value: number | null): string => (value === null ? 'unknown' : grouped.format(Math.round(value)));

interface Props {
  readonly post: Post;
  readonly assessment: Assessment;
  /** The comments below a post of the brand, as far as they were read. */
  readonly thread: Thread | null;
}

export function Standing({ post, assessment, thread }: Props) {
  const { reach, reactions, dilution, standing } = assessment.influence.parts;
  return (
    <div>
      <bdi>{calledBy(post)}</bdi>
      {reachOf(post, assessment)}
      {thread !== null && assessment.about === 'own' && <Visible post={post} thread={thread} />}
      <details>
        <summary class="quiet">
          influence <b>{number(assessment.influence.value)}</b>
        </summary>
        <small>
          reach {number(reach)}, reactions {number(reactions)}, × {dilution.toFixed(2)} for posting often, + {standing}{' '}
          for a verified organisation. {counters(post)}.
        </small>
      </details>
    </div>
  );
}

function reachOf({ site, author }: Post, { about }: Assessment): string {
  if (site === 'x' || author.followers !== null) return ` · ${number(author.followers)} followers`;
  return about === 'own' ? '' : ' · reach unknown: Facebook does not show it';
}

/** Facebook shows a selection of the comments, so what was read of them is never called all. */
function Visible({ post, thread }: { readonly post: Post; readonly thread: Thread }) {
  const { replies } = post.counts;
  return (
    <div>
      <b>
        {number(thread.negative)} of the {number(thread.read)} visible comments
      </b>{' '}
      complain{replies !== null && replies > thread.read && `; there are ${number(replies)} in all`}.
    </div>
  );
}

function counters({ site, counts, reactions }: Post): string {
  const { replies, reposts, quotes, likes, views } = counts;
  const named =
    site === 'facebook'
      ? {
          Comments: replies,
          shares: reposts,
          reactions: likes,
          angry: reactions?.angry ?? null,
          sad: reactions?.sad ?? null,
        }
      : { Replies: replies, reposts, quotes, likes, views };
  return Object.entries(named)
    .map(([name, value]) => `${name} ${number(value)}`)
    .join(', ');
}
