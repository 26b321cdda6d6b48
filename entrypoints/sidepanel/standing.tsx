/** Who wrote it, as far as it was read, and what the influence is made of. Unknown is shown as unknown. */
import type { Post } from '@/lib/post.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';

const grouped = new Intl.NumberFormat();
const number = (value: number | null): string => (value === null ? 'unknown' : grouped.format(Math.round(value)));

export function Standing({
  post,
  assessment: { influence },
}: {
  readonly post: Post;
  readonly assessment: Assessment;
}) {
  const { author, counts } = post;
  const { reach, reactions, dilution, standing } = influence.parts;
  return (
    <div>
      <bdi>{author.handle === null ? author.name : `@${author.handle}`}</bdi> · {number(author.followers)} followers
      <details>
        <summary class="quiet">
          influence <b>{number(influence.value)}</b>
        </summary>
        <small>
          reach {number(reach)}, reactions {number(reactions)}, × {dilution.toFixed(2)} for posting often, + {standing}{' '}
          for a verified organisation. Replies {number(counts.replies)}, reposts {number(counts.reposts)}, quotes{' '}
          {number(counts.quotes)}, likes {number(counts.likes)}, views {number(counts.views)}.
        </small>
      </details>
    </div>
  );
}
