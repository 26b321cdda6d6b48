/** One post or comment of the stand-in as its author wrote it; `answer/` turns it into Facebook's own JSON, `page/` draws it. */
import type { Picture } from '../../feed/entry.ts';

export type { Picture } from '../../feed/entry.ts';

export type Reaction = 'like' | 'love' | 'care' | 'haha' | 'wow' | 'sad' | 'angry';
export type Reactions = Partial<Record<Reaction, number>>;

export interface Actor {
  /** 15 digits. */
  id: string;
  name: string;
  /** How Facebook writes the address: `/vanity`, `/profile.php?id=`, `/people/Name/id/`. */
  address: { vanity: string } | 'profile' | 'people';
  kind: 'person' | 'page';
  verified: boolean;
  /** Only Pages that can be opened in the stand-in have more than a name. */
  page?: { category: string; followers: number; intro: string };
}

export interface CommentEntry {
  /** 15 digits. */
  id: string;
  /** What this comment is there for, in a few words; unique. */
  shows: string;
  /** Does it concern the brand? */
  about: boolean;
  author: Actor;
  /** `null`: a sticker alone. */
  text: string | null;
  /** Facebook's own guess of the language: `en_XX`, `hi_IN_rom`; empty when it has none. */
  dialect: string;
  minutesAgo: number;
  reactions: Reactions;
  replies: CommentEntry[];
  /** Its links name it by digits instead of base64. */
  digits?: true;
  /** Its replies come only when the reader asks for them. */
  folded?: true;
}

export interface Medium {
  kind: 'photo' | 'video' | 'reel' | 'link';
  picture: Picture;
  /** Its own id, other than the post's. */
  id: string;
  title?: string;
}

export interface PostEntry {
  /** 16 digits. */
  id: string;
  shows: string;
  about: boolean;
  author: Actor;
  /** Whose Page it stands on: the author, as a rule. */
  owner: Actor;
  text: string;
  dialect: string;
  minutesAgo: number;
  reactions: Reactions;
  shares: number;
  /** What the counter says; there are never as many comments here. */
  totalComments: number;
  /** In the order of "Most relevant". */
  comments: CommentEntry[];
  /** How many of `comments` (without their replies) stand below the post from the start. */
  shown: number;
  media?: Medium[];
  group?: { id: string; name: string };
  /** "X is with Y". */
  companion?: Actor;
  ad?: true;
  /** The page shows only the beginning and "See more". */
  cut?: true;
  /** Another post that this one passes on. */
  reshares?: PostEntry;
}

export const postId = (serial: number): string => `1221${String(serial).padStart(12, '0')}`;
export const commentId = (serial: number): string => `9873${String(serial).padStart(11, '0')}`;
export const mediumId = (serial: number): string => `5540${String(serial).padStart(11, '0')}`;

export const totalOf = (reactions: Reactions): number =>
  Object.values(reactions).reduce((sum, count) => sum + count, 0);

/** A comment and what an answer brings along with it. */
export const withShownReplies = (comment: CommentEntry): CommentEntry[] =>
  comment.folded ? [comment] : [comment, ...comment.replies.flatMap(withShownReplies)];

/** A comment and everything below it. */
export const withReplies = (comment: CommentEntry): CommentEntry[] => [
  comment,
  ...comment.replies.flatMap(withReplies),
];
