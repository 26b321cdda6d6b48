/** Facebook's names for the same thing: digits, base64, `pfbid`, and addresses. Server and page write them alike. */
import type { Actor, CommentEntry, Medium, PostEntry } from './feed/entry.ts';

const site = 'https://www.facebook.com';

export const feedbackOf = (post: string, comment?: string): string =>
  btoa(`feedback:${post}${comment === undefined ? '' : `_${comment}`}`);

export const commentName = (post: string, comment: string): string => btoa(`comment:${post}_${comment}`);

export const storyName = (post: PostEntry): string => btoa(`S:_I${post.author.id}:${post.id}:${post.id}`);

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The name of a post in its address: nobody can compute its digits from it. */
export function pfbid(post: string, variant = 0): string {
  let state = Number(post.slice(-9)) + 7_919 * (variant + 1);
  const letters = Array.from({ length: 60 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return alphabet[state % alphabet.length];
  });
  return `pfbid0${letters.join('')}l`;
}

export function addressOf({ address, id, name }: Actor): string {
  if (address === 'profile') return `${site}/profile.php?id=${id}`;
  if (address === 'people') return `${site}/people/${name.replaceAll(' ', '-')}/${id}/`;
  return `${site}/${address.vanity}`;
}

export function postAddress(post: PostEntry, variant = 0): string {
  const { address, id } = post.owner;
  const [medium] = post.media ?? [];
  if (medium?.kind === 'reel') return `${site}/reel/${medium.id}/`;
  if (post.group) return `${site}/groups/${post.group.id}/permalink/${post.id}/`;
  const name = pfbid(post.id, variant);
  return typeof address === 'object'
    ? `${site}/${address.vanity}/posts/${name}`
    : `${site}/permalink.php?story_fbid=${name}&id=${id}`;
}

export const mediumAddress = (post: PostEntry, { id, kind }: Medium): string =>
  kind === 'photo'
    ? `${site}/photo/?fbid=${id}&set=a.${post.owner.id}`
    : kind === 'link'
      ? 'https://l.facebook.com/l.php?u=https%3A%2F%2Felsewhere.example%2F'
      : `${site}/reel/${id}/`;

/** @param above the comment that it answers, whatever depth: Facebook names the one at the top */
export function commentAddress(post: PostEntry, comment: CommentEntry, above: CommentEntry | null): string {
  const address = postAddress(post);
  const query = above === null ? `comment_id=${comment.id}` : `comment_id=${above.id}&reply_comment_id=${comment.id}`;
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

/** The part of an address by which a link to an author says where it was found. */
export function commentQuery(post: PostEntry, comment: CommentEntry, above: CommentEntry | null): string {
  const named = ({ id, digits }: CommentEntry): string => (digits ? id : encodeURIComponent(commentName(post.id, id)));
  return above === null
    ? `comment_id=${named(comment)}`
    : `comment_id=${named(above)}&reply_comment_id=${named(comment)}`;
}

/** The digits at the end of a decoded name: of the comment when it is one, else of the post. */
export function digitsOf(name: string): string | null {
  try {
    return /(\d{15,})$/.exec(atob(name))?.[1] ?? null;
  } catch {
    return null;
  }
}
