/** Short ways to write comments down. */
import { type Actor, type CommentEntry, commentId, type Reactions } from './entry.ts';

type More = Partial<Pick<CommentEntry, 'reactions' | 'replies' | 'dialect' | 'digits' | 'about' | 'folded'>>;

export type Written = (
  serial: number,
  shows: string,
  author: Actor,
  minutesAgo: number,
  text: string | null,
  more?: More,
) => CommentEntry;

/** Comments of one post; `about` holds for all that do not say otherwise. */
export const commentsWith =
  (about: boolean): Written =>
  (serial, shows, author, minutesAgo, text, more = {}) => ({
    id: commentId(serial),
    shows,
    about,
    author,
    text,
    dialect: text === null ? '' : 'en_XX',
    minutesAgo,
    reactions: {},
    replies: [],
    ...(serial % 5 === 0 && { digits: true as const }),
    ...more,
  });

/** Many voices that say much the same: author, text and likes, one after the other. */
export const chorus = (
  first: number,
  shows: string,
  minutesAgo: number,
  voices: readonly (readonly [author: Actor, text: string, reactions?: Reactions])[],
): CommentEntry[] =>
  voices.map(([author, text, reactions = {}], index) =>
    commentsWith(true)(first + index, `${shows} ${index + 1}`, author, minutesAgo + index * 3, text, { reactions }),
  );
