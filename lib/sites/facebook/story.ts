/** What is told of posts alone: whose page they stand on, what they share, whether they are ads. */
import type { Post } from '@/lib/post.ts';
import { type Actors, isActor, pageOf } from './actor.ts';
import { first, type Parts } from './parts.ts';
import { authorIn, idOf, isGroups, readPost, textOf } from './post.ts';

/** Whom it was written to, else whose post it is. */
export const pageAround = (parts: Parts, actors: Actors): Post['page'] =>
  isGroups(parts)
    ? null
    : pageOf(first([...(parts.told.to ?? []).filter(isActor), ...(parts.told.owner ?? [])]), actors);

export function readStory(parts: Parts, actors: Actors): Post | null {
  const post = readPost(parts, actors);
  if (post === null) return null;
  const { shared, signs, told } = parts;
  // An ad has no time, but neither has a part of a post.
  const isTimed = post.createdAt !== null;
  const isAd = signs.size + (told.card && !isTimed ? 1 : 0) > 1;
  return {
    ...post,
    page: pageAround(parts, actors),
    quoted: shared && { id: idOf(shared), handle: authorIn(shared, actors).handle, text: textOf(shared) },
    promoted: isAd || (isTimed && post.counts.likes !== null && signs.size === 0 ? false : null),
  };
}
