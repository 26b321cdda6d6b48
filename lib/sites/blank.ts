/** A post and an author of whom nothing is known yet: every reader begins with these and fills in what it finds. */
import type { Author, Post } from '@/lib/post.ts';

export const blankAuthor: Author = {
  id: null,
  handle: null,
  name: null,
  followers: null,
  following: null,
  posts: null,
  joinedAt: null,
  verified: null,
  bio: null,
  category: null,
};

/** What no site has to say of every post. */
export const blankPost = {
  reactions: null,
  thread: null,
  page: null,
  quoted: null,
  repostedBy: null,
  media: null,
  promoted: null,
} satisfies Partial<Post>;
