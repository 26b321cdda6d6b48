/** How many reacted in which way. */
import type { Post } from '@/lib/post.ts';
import { list } from '../json.ts';
import { count, word } from '../scalar.ts';
import { reaction, reactionCount, reactionName } from './fields.ts';

/** The number of a type is the same for everybody; its name is in the viewer's language. "Care" is none of our six. */
const TYPES = {
  care: '613557422527858',
  like: '1635855486666999',
  love: '1678524932434102',
  haha: '115940658764963',
  wow: '478547315650144',
  sad: '908563459236466',
  angry: '444813342392137',
};

/**
 * Types that nobody chose are not listed, but the list may also be cut; only when it adds up to the total is the rest 0.
 * @param byType the edges of `top_reactions`
 * @param total reactions of all types
 * @returns `null` when nothing is known of any type
 */
export function readReactions(byType: unknown, total: number | null): Post['reactions'] {
  const listed = list(byType).slice(0, 20);
  let left = total;
  const numbers = Object.entries(TYPES).map(([name, id]) => {
    const found = listed.find((one) => reaction(one) === id || word(reactionName(one)).toLowerCase() === name);
    const number = count(reactionCount(found));
    left = left && left - (number ?? 0);
    return [name, number] as const;
  });
  const known = numbers.slice(1).map(([name, number]) => [name, left === 0 ? (number ?? 0) : number] as const);
  return known.some(([, number]) => number !== null) ? (Object.fromEntries(known) as Post['reactions']) : null;
}
