/** Which posts and comments an answer has brought, in any year's shape. */
import { digitsOf } from './ids.ts';

/** Ids in the order of the answer. */
export interface Arrival {
  posts: string[];
  comments: string[];
}

/** Ids by the names that stories and comments have in every year; what stands inside a story is not a post of the list. */
export function arrivalIn(value: unknown, found: Arrival = { posts: [], comments: [] }, inside = false): Arrival {
  if (typeof value !== 'object' || value === null) return found;
  let within = inside;
  if ('__typename' in value && 'id' in value && typeof value.id === 'string') {
    const id = digitsOf(value.id);
    if (value.__typename === 'Comment' && id !== null) found.comments.push(id);
    if (value.__typename === 'Story' && id !== null && !inside && 'comet_sections' in value) {
      found.posts.push(id);
      within = true;
    }
  }
  for (const inner of Object.values(value)) arrivalIn(inner, found, within);
  return found;
}
