/** What is told of comments alone: below which post and on whose page they stand, and what they answer. */
import type { Post } from '@/lib/post.ts';
import { count, id, word } from '../scalar.ts';
import { type Actors, authorOf, pageOf } from './actor.ts';
import { commentAt } from './address.ts';
import { author, globalId, number } from './fields.ts';
import { first, type Parts } from './parts.ts';
import { idOf, isGroups, readPost } from './post.ts';
import { numbersIn } from './scalar.ts';
import { pageAround } from './story.ts';

/** @returns whom it answers only as far as the comment itself knows; whoever has the other posts of the answer knows more */
export function readComment(parts: Parts, actors: Actors): Post | null {
  const post = readPost(parts, actors);
  if (post === null) return null;
  const { told, above, story } = parts;
  const parent = first(told.parent);
  const ids = [...(told.globalId ?? []), ...(told.above ?? []), ...(told.feedbackId ?? [])];
  const address = commentAt(first(told.address, (value) => (/comment_id=/.test(word(value)) ? value : null)));
  const thread = first(ids, (value) => numbersIn(value).post) ?? address.post ?? (story && idOf(story));
  const replied = first(
    [
      number(parent),
      numbersIn(globalId(parent)).comment,
      address.reply && address.above,
      ...(told.above ?? []).map((value) => numbersIn(value).comment),
      above?.kind === 'comment' ? idOf(above) : null,
    ],
    (value) => (value === post.id ? null : id(value)),
  );
  const isReply = replied ?? address.reply ?? (count(first(told.depth)) || null);
  return {
    ...post,
    thread,
    inReplyTo: { id: isReply === null ? thread : replied, handle: authorOf(author(parent), actors).handle },
    page:
      isGroups(parts) || (story && isGroups(story))
        ? null
        : (pageOf(first(told.ownerAbove), actors) ?? (story && pageAround(story, actors))),
  };
}
