/** What the card beside a badge shows: both lists of reasons, who has it, and the words that a click would copy. */
import { drawCard } from '@/components/page/card.ts';
import { cardStyle } from '@/components/page/card-style.ts';
import { canOpenPanel } from '@/lib/platform/build.ts';
import { database } from '@/lib/platform/database.ts';
import type { DrawnCard } from '@/lib/platform/mark.ts';
import { tagsOfPosts } from '@/lib/platform/tagged.ts';
import { offerReplies } from './copy.ts';

/** @returns `null` when the post is not known any more */
export async function explainPost(key: string): Promise<DrawnCard | null> {
  const [stored, offer, [tags = []]] = await Promise.all([
    database.assessments.get(key),
    offerReplies(key),
    tagsOfPosts([key]),
  ]);
  if (stored === undefined) return null;
  const { assessment, care } = stored;
  const latest = offer?.replies.find(({ id }) => id === offer.latest);
  const explanation = {
    id: assessment.id,
    level: assessment.level,
    score: assessment.score,
    care: care.state,
    by: care.by ?? '',
    due: assessment.acknowledgeBy,
    quiet: false,
    tags,
    reasons: assessment.reasons,
    copied: latest !== undefined,
    reply: (latest ?? offer?.replies[0])?.text ?? null,
    silence: offer?.silence ?? null,
  };
  return { card: drawCard(explanation, Date.now(), canOpenPanel), style: cardStyle };
}
