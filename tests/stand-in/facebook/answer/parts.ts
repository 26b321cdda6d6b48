/** What all of Facebook's answers are made of, and what differs by the year in which it answers so. */
import { type Actor, type Reaction, type Reactions, totalOf } from '../feed/entry.ts';
import { addressOf } from '../ids.ts';

export const shapes = ['2026', '2025', '2024', '2022'] as const;
export type Shape = (typeof shapes)[number];

export interface Setting {
  shape: Shape;
  startedAt: Date;
  /** Is somebody signed in? */
  signedIn: boolean;
}

/** Facebook's own ids of its seven reactions. */
export const reactionIds: Readonly<Record<Reaction, string>> = {
  like: '1635855486666999',
  love: '1678524932434102',
  care: '613557422527858',
  haha: '115940658764963',
  wow: '478547315650144',
  sad: '908563459236466',
  angry: '444813342392137',
};

export const secondsOf = (minutesAgo: number, { startedAt }: Setting): number =>
  Math.floor(startedAt.getTime() / 1_000) - minutesAgo * 60;

/** "2.8K": cut, not rounded. */
export function reduced(count: number): string {
  if (count < 1_000) return String(count);
  const [divisor, unit] = count < 1_000_000 ? [1_000, 'K'] : [1_000_000, 'M'];
  const whole = Math.floor((count / divisor) * 10) / 10;
  return `${count / divisor >= 10 ? Math.floor(whole) : whole}${unit}`;
}

export const byFrequency = (reactions: Reactions): [Reaction, number][] =>
  (Object.entries(reactions) as [Reaction, number][]).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);

export const topReactions = (reactions: Reactions): object => ({
  count: byFrequency(reactions).length,
  edges: byFrequency(reactions).map(([name, count], index) => ({
    visible_in_bling_bar: index < 3,
    node: { id: reactionIds[name], localized_name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` },
    i18n_reaction_count: reduced(count),
    reaction_count: count,
  })),
});

export const reactionCount = (reactions: Reactions): object => ({
  count: totalOf(reactions),
  is_empty: totalOf(reactions) === 0,
});

/** Somebody as Facebook names them in a story: a Page is a `User` too. */
export const actorNode = (actor: Actor): object => ({
  __typename: 'User',
  __isActor: 'User',
  __isEntity: 'User',
  id: actor.id,
  name: actor.name,
  url: addressOf(actor),
});

export const textNode = (text: string): object => ({
  __typename: 'TextWithEntities',
  delight_ranges: [],
  image_ranges: [],
  inline_style_ranges: [],
  aggregated_ranges: [],
  ranges: [],
  color_ranges: [],
  text,
});
