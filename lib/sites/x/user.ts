/** A user of X's JSON, in any of its four layouts, to an author. */
import type { Author } from '@/lib/post.ts';
import { isObject, type Json, user } from './fields.ts';
import { count, instant, string, word } from './scalar.ts';

/** By shape, for `__typename` may be missing. A mention looks much the same, but says where in the text it is. */
export const isUser = (node: Json): boolean =>
  word(user.handle(node)) !== '' && word(user.id(node)) !== '' && !('indices' in node);

/** A business or government may have no paid tick; `null` when the answer did not speak of ticks at all. */
function verified(node: unknown): Author['verified'] {
  const type = word(user.verifiedType(node)).toLowerCase();
  if (type === 'business' || type === 'government') return type;
  const paid = user.paid(node);
  return typeof paid === 'boolean' ? (paid ? 'paid' : 'none') : null;
}

function category(node: unknown): string | null {
  const list = user.categories(node);
  const names = Array.isArray(list) ? list.map((entry) => (isObject(entry) ? string(entry.name, 200) : null)) : [];
  return string(names.filter(Boolean).join(', '), 2_000);
}

/** @param node anything: what can't be read in it is `null` */
export const readUser = (node: unknown): Author => ({
  id: string(user.id(node), 200),
  handle: string(user.handle(node), 200),
  name: string(user.name(node), 2_000),
  followers: count(user.followers(node)),
  following: count(user.following(node)),
  posts: count(user.posts(node)),
  joinedAt: instant(user.joinedAt(node)),
  verified: verified(node),
  bio: string(user.bio(node), 2_000),
  category: category(node),
});
