/** A post on its way from a page to the worker: without what is unknown, and without an address that its id tells. */
import type { Author, Post } from '@/lib/post.ts';

/** What is absent is unknown, as at every door. */
export type Brief = Pick<Post, 'site' | 'id' | 'kind'> &
  Partial<Omit<Post, 'site' | 'id' | 'kind' | 'author' | 'counts'>> & {
    readonly author: Partial<Author>;
    readonly counts: Partial<Post['counts']>;
  };

const known = <T extends object>(whole: T): Partial<T> => {
  const part: Partial<T> = {};
  for (const key in whole) if (whole[key] !== null) part[key] = whole[key];
  return part;
};

/** On X the writer's name and the number make the address. */
const addressOf = ({ site, id, author: { handle } }: Post): string | null =>
  site === 'x' && handle !== null ? `https://x.com/${handle}/status/${id}` : null;

export function brief(post: Post): Brief {
  const { site, id, kind, author, counts } = post;
  const part = { ...known(post), site, id, kind, author: known(author), counts: known(counts) };
  if (post.url === addressOf(post)) delete part.url;
  return part;
}

/** @param post as it came through the door */
export const addressed = (post: Post): Post => (post.url === null ? { ...post, url: addressOf(post) } : post);
